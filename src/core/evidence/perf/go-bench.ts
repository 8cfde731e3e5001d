import type { Adapter } from '../adapter.ts';
import { linesOf } from '../json.ts';
import { newBenchmarks } from './benchmarks.ts';
import { goBrokenOff, hasGoResult, newGoLines } from './go-lines.ts';

/** The text of `go test -bench`, which is the format for it. Lines of one name, as of `-count`, are samples. */
export const goBench: Adapter<'perf'> = {
  id: 'go-bench',
  kind: 'perf',
  title: 'go test -bench text',
  tools: [{ tool: 'Go', how: "go test -run '^$' -bench . -benchmem -count 10 ./... > bench.txt" }],
  claims: ({ head }) => !/^\s*[{[]/.test(head) && hasGoResult(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const lines = newGoLines(benchmarks, undefined);
    let line = 0;
    for (const text of linesOf(file.blocks())) {
      line += 1;
      lines.read(text, { line });
    }
    const { isOpen, isMarked } = lines.state;
    if (isOpen && isMarked) benchmarks.problem(goBrokenOff(file, `no verdict after line ${line}`));
    if (!isMarked) benchmarks.note('lines without the head of go test: whether any are missing cannot be told');
    return { tool: 'go', ...benchmarks.settle() };
  },
};
