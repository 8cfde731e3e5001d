/** Bytes in a mebibyte (IEC 80000-13). */
export const MIB = 1024 * 1024;
