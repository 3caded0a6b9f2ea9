/** What the form gives an input of ours. Strapi's types know of no props of such an input: all of them may be missing. */
export interface FieldProps {
  readonly name?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
}
