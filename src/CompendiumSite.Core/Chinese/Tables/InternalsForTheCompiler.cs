using System.Runtime.CompilerServices;

// The program that compiles the tables (src/Tables/make-tables.cs) is no part of the site and sees the writers.
[assembly: InternalsVisibleTo("make-tables")]
