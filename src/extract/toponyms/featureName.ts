/** Takes a feature of what is weighed: its name and its value. No name comes twice for one thing. */
export type AddFeature = (name: string, value: number) => void;

const names = new Map<string, Map<string | number, string>>();

/** "group:part" as one string, made once: `part` is of a small closed list, such as the levels. */
export function featureName(group: string, part: string | number): string {
  let ofGroup = names.get(group);
  if (ofGroup === undefined) {
    ofGroup = new Map();
    names.set(group, ofGroup);
  }
  let name = ofGroup.get(part);
  if (name === undefined) {
    name = `${group}:${part}`;
    ofGroup.set(part, name);
  }
  return name;
}
