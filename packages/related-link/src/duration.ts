/** A length of time as it is told: fewer than 60 seconds and 60 minutes beside the hours. */
export interface Duration {
  hours: number;
  minutes: number;
  seconds: number;
}

const shape = /^P(?:(\d{1,3})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:\.\d+)?S)?)?$/;

/** Reads an ISO 8601 duration of days, hours, minutes and seconds, such as PT3M20S. Anything else gives nothing. */
export function parseDuration(text: string | null | undefined): Duration | undefined {
  const [, days, hours, minutes, seconds] = shape.exec(text?.trim() ?? '') ?? [];
  const total = [days, hours, minutes, seconds].reduce(
    (sum, part, index) => sum + Number(part ?? 0) * [86_400, 3_600, 60, 1][index]!,
    0,
  );
  if (!total) return;
  return {
    hours: Math.floor(total / 3_600),
    minutes: Math.floor(total / 60) % 60,
    seconds: total % 60,
  };
}
