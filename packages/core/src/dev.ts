/** Whether problems are reported to the developer. What stands behind `if (DEV)` is no part of what readers load. */
export const DEV = false;
