/**
 * The function that gives the last value again while its inputs are the same ones. Inputs are compared as they are, one by
 * one; the last value of each subject is kept for as long as the subject lives.
 */
export function rememberLast<Subject extends object, Inputs extends readonly unknown[], Value>(
  compute: (subject: Subject, ...inputs: Inputs) => Value,
): (subject: Subject, ...inputs: Inputs) => Value {
  const known = new WeakMap<Subject, { readonly inputs: Inputs; readonly value: Value }>();
  return (subject, ...inputs) => {
    const last = known.get(subject);
    if (last?.inputs.every((input, index) => Object.is(input, inputs[index]))) return last.value;
    const value = compute(subject, ...inputs);
    known.set(subject, { inputs, value });
    return value;
  };
}
