declare module '*.generated.js' {
  const validate: unknown;
  export default validate;
}
