using System;
using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Puts a generated class into a file.</summary>
internal static class NewClass
{
    /// <summary>The insertion of the class: the last member of the type around its use, or the last type of a program.</summary>
    /// <param name="container">The type around the use; null in a program without one.</param>
    /// <param name="root">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="lines">The lines of the class, for whether it is nested and for a step of indentation.</param>
    private static TextChange Insertion(TypeDeclarationSyntax? container, CompilationUnitSyntax root, SourceText text, Func<bool, string, IEnumerable<string>> lines)
    {
        var style = new SourceStyle(text);
        if (container is null)
        {
            var end = root.Members.Count > 0 ? root.Members.Last().Span.End : root.SpanStart;
            return new(new TextSpan(end, 0), style.NewLine + style.NewLine + string.Join(style.NewLine, lines(false, style.Unit)));
        }

        var outer = style.IndentationAt(container.SpanStart);
        var indentation = outer + style.Unit;
        var code = string.Join(style.NewLine, lines(true, style.Unit).Select(line => line.Length == 0 ? line : indentation + line));
        var brace = container.CloseBraceToken.SpanStart;
        return style.BeginsLine(brace)
            ? new(new TextSpan(text.Lines.GetLineFromPosition(brace).Start, 0), style.NewLine + code + style.NewLine)
            : new(new TextSpan(brace, 0), style.NewLine + style.NewLine + code + style.NewLine + outer);
    }

    /// <summary>The name of a class that makes tokens beside or inside the type around a use, and its declaration where it is not there yet.</summary>
    /// <param name="use">Where it is needed.</param>
    /// <param name="model">The meaning of the file.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="wanted">The name, if it is free.</param>
    /// <param name="isIt">Whether a class of the file is the one already.</param>
    /// <param name="lines">The code of the class for a name.</param>
    public static (string Name, IReadOnlyList<TextChange> Declaration) For(
        IOperation use, SemanticModel model, SourceText text, string wanted, Func<ClassDeclarationSyntax, bool> isIt, Func<string, bool, string, IEnumerable<string>> lines)
    {
        var container = use.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot();
        var siblings = container is null ? root.Members.OfType<ClassDeclarationSyntax>() : container.Members.OfType<ClassDeclarationSyntax>();
        if (siblings.FirstOrDefault(isIt) is { Identifier.ValueText: var known })
            return (known, []);
        var name = Names.ForLocal(model, use.Syntax.SpanStart, container ?? (SyntaxNode)root, wanted);
        return (name, [Insertion(container, root, text, (isNested, unit) => lines(name, isNested, unit))]);
    }
}
