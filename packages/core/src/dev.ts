/** Whether problems are reported to the developer. Bundlers drop what stands behind it in production. */
export const DEV = false;
