/** Copies of values, of which equal ones are one: thousands of pieces have the same writers, subjects, hashtags and lists. */
export class SharedValues {
  /** By their JSON. */
  readonly #known = new Map<string, unknown>();

  /** Of plain values. A copy does not hold on to the file that its texts were cut from. */
  copiesOf<Value>(values: readonly Value[]): readonly Value[] {
    return values.map((value) => {
      const json = JSON.stringify(value);
      if (!this.#known.has(json)) this.#known.set(json, JSON.parse(json));
      return this.#known.get(json) as Value;
    });
  }
}
