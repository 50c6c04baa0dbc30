using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Values;

/// <summary>A value that the code fixes.</summary>
/// <param name="Value">A <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, <see cref="string"/> or <see cref="System.TimeSpan"/>.</param>
/// <param name="Expression">The expression that has it; of a conditional expression, the side that has it.</param>
/// <param name="Symbol">The constant, field, property or local that the expression names; null where it is an expression of its own.</param>
internal sealed record KnownValue(object Value, IOperation Expression, ISymbol? Symbol);
