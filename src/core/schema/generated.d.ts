declare module '*.generated.js' {
  const validate: unknown;

  export { validate as default };
}
