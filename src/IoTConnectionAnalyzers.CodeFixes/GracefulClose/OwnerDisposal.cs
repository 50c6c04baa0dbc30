using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>
/// Gives a type that owns a client a <c>DisposeAsync</c> that says goodbye, beside what the type has. Only where the type is so simple
/// that this is right: one part, no base type with a disposal of its own, no other pattern of disposal.
/// </summary>
internal static class OwnerDisposal
{
    /// <summary>For a client that <c>Dispose()</c> of the type disposes.</summary>
    public static List<TextChange>? OfDisposal(FixPlace place, SyntaxNode disposal, ClientVariable variable, string receiver, bool isNullable)
    {
        if (disposal.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not MethodDeclarationSyntax { Parent: TypeDeclarationSyntax declaration } method
            || method.Identifier.ValueText != "Dispose" || method.ParameterList.Parameters.Count > 0
            || place.Model.GetDeclaredSymbol(method, place.CancellationToken) is not { DeclaredAccessibility: Accessibility.Public, IsVirtual: false, IsOverride: false, IsStatic: false, IsAbstract: false, IsAsync: false })
        {
            return null;
        }

        return Add(place, declaration, variable, receiver, isNullable, after: method, ["Dispose();"], needsDisposable: true);
    }

    /// <summary>For a client that no member of the type closes or disposes.</summary>
    public static List<TextChange>? OfForgotten(FixPlace place, TypeDeclarationSyntax declaration, ClientVariable variable, bool isNullable)
    {
        if (declaration.Members.Count == 0 || place.Model.GetDeclaredSymbol(declaration, place.CancellationToken) is not { } type)
            return null;
        var isDisposable = type.AllInterfaces.Any(static implemented => implemented.SpecialType == SpecialType.System_IDisposable);
        var last = declaration.Members.LastOrDefault(static member => member is MethodDeclarationSyntax or ConstructorDeclarationSyntax) ?? declaration.Members.Last();
        var disposals = new List<string>();
        if (variable.Client.DisposeEffect != DisposeEffect.None)
            disposals.Add($"{variable.Name}{(isNullable ? "?" : "")}.Dispose();");
        if (isDisposable)
            disposals.Add("Dispose();");
        return Add(place, declaration, variable, variable.Name, isNullable, last, disposals, needsDisposable: isDisposable);
    }

    private static List<TextChange>? Add(
        FixPlace place, TypeDeclarationSyntax declaration, ClientVariable variable, string receiver, bool isNullable,
        MemberDeclarationSyntax after, IReadOnlyList<string> disposals, bool needsDisposable)
    {
        if (declaration.ContainsDiagnostics || place.Model.GetDeclaredSymbol(declaration, place.CancellationToken) is not { } type || !IsSimple(type, needsDisposable)
            || variable.Symbol.IsStatic || !SymbolEqualityComparer.Default.Equals(variable.Symbol.ContainingType, type)
            || AsyncDisposable(place, declaration.SpanStart) is not { } contract || place.Language < LanguageVersion.CSharp8
            || Goodbye.Write(place, after.SpanStart, declaration, variable.Type, variable.Client, receiver, isAsync: true) is not { } goodbye)
        {
            return null;
        }

        IEnumerable<string> lines = goodbye.Lines;
        if (isNullable)
            lines = [$"if ({receiver} {DisposedWithoutCloseFix.NotNull(place)})", .. goodbye.Lines.Count == 1 ? Lines.Indented(goodbye.Lines) : Lines.Block(goodbye.Lines)];
        IEnumerable<string> body = goodbye.NeverThrows || disposals.Count == 0
            ? [.. lines, .. disposals]
            : ["try", .. Lines.Block(lines), "finally", .. Lines.Block(disposals)];
        var result = Names.OfType(place.Model, after.SpanStart, "System.Threading.Tasks.ValueTask");
        IEnumerable<string> method = [$"public async {result} DisposeAsync()", .. Lines.Block(body)];
        var indentation = place.Style.IndentationAt(after.SpanStart);
        var text = place.Style.NewLine + place.Style.NewLine + indentation + Lines.Write(method, indentation, place.Style);
        return [BaseType(declaration, contract), new(new(after.Span.End, 0), text)];
    }

    private static TextChange BaseType(TypeDeclarationSyntax declaration, string contract)
    {
        if (declaration.BaseList is { Types: { Count: > 0 } types })
            return new(new(types.Last().Span.End, 0), ", " + contract);
        var before = declaration.ParameterList?.Span.End ?? declaration.TypeParameterList?.Span.End ?? declaration.Identifier.Span.End;
        return new(new(before, 0), " : " + contract);
    }

    /// <summary>The name of the contract here; null where the framework does not have it.</summary>
    private static string? AsyncDisposable(FixPlace place, int position) =>
        place.Model.Compilation.GetTypesByMetadataName("System.IAsyncDisposable").IsEmpty || place.Model.Compilation.GetTypesByMetadataName("System.Threading.Tasks.ValueTask").IsEmpty
            ? null
            : Names.OfType(place.Model, position, "System.IAsyncDisposable");

    private static bool IsSimple(INamedTypeSymbol type, bool needsDisposable)
    {
        if (type is not { TypeKind: TypeKind.Class, IsStatic: false, DeclaringSyntaxReferences.Length: 1 } || type.IsRefLikeType)
            return false;
        if (type.BaseType is { SpecialType: not SpecialType.System_Object } baseType && baseType.AllInterfaces.Any(static implemented => implemented.Name is "IDisposable" or "IAsyncDisposable"))
            return false;
        if (type.AllInterfaces.Any(static implemented => implemented.Name == "IAsyncDisposable") || type.GetMembers("DisposeAsync").Length > 0 || type.GetMembers("DisposeAsyncCore").Length > 0)
            return false;
        var disposals = type.GetMembers("Dispose");
        // `Dispose(bool)` is a pattern with its own asynchronous counterpart.
        return needsDisposable
            ? disposals.Length == 1 && disposals[0] is IMethodSymbol { Parameters.IsEmpty: true, IsVirtual: false, IsOverride: false, IsAbstract: false, IsStatic: false }
            : disposals.IsEmpty;
    }
}
