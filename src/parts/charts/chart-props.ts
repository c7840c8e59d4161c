/** Attributes that several charts take. Once checked, the value of `data` is a `ChartTable`. */
export const caption = { type: 'text', required: true, description: 'The line under it: what is to be seen.' } as const;
export const unit = { type: 'word', description: 'What the numbers count: `%`, `MW`; a sign of money stands before them.' } as const;
export const source = { type: 'text', description: 'Where the figures are from.' } as const;

export const data = (description: string) => ({ type: 'table', required: true, description }) as const;
