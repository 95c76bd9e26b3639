/** Numbers and counted things in a locale's digits and plurals. */
export function countIn(locale: string) {
  const digits = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const number = (amount: number) => digits.format(amount);
  return {
    number,
    /** "1 event", "1,200 events"; for languages with one plural. */
    count: (amount: number, one: string, many: string) =>
      `${number(amount)} ${plurals.select(amount) === 'one' ? one : many}`,
  };
}
