/** The little that tests use of packages without types. */
declare module 'rdf-parser-csvw' {
  export default class Parser {
    constructor(options: { baseIRI: string; metadata: unknown });
    import(input: NodeJS.ReadableStream): AsyncIterable<unknown>;
  }
}
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', listener: (name: string, attributes: () => Readonly<Record<string, string>>, decode: (value: string) => string) => void): void;
    on(event: 'text', listener: (value: string, decode: (value: string) => string) => void): void;
    on(event: 'closeTag', listener: (name: string) => void): void;
    on(event: 'cdata', listener: (value: string) => void): void;
    on(event: 'error' | 'warn', listener: (error: Error) => void): void;
    parse(xml: string): void;
  }
}
declare module 'jsonstat-toolkit' {
  export interface Dataset {
    readonly id: readonly string[];
    Data(at: Readonly<Record<string, string>>): { readonly value: number | null; readonly status: string };
    Dimension(id: string): { readonly id: readonly string[]; Category(code: string): { readonly label: string; readonly unit: { readonly label: string } } };
  }
  export default function read(cube: object): Dataset;
}
