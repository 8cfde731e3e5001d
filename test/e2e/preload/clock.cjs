// Stops the clock of a process at TEST_INSTANT, so that its answer is the same to the byte.
const instant = Date.parse(process.env.TEST_INSTANT ?? '');
if (!Number.isNaN(instant)) Date.now = () => instant;
