using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>Which attempts of a function a hurrying path leads to, apart from any rule.</summary>
public sealed class FailureWalkTests
{
    [Theory]
    [InlineData("while (true) { try { Try(); } catch { } }", true)]
    [InlineData("while (true) { try { Try(); } catch { throw; } }", false)]
    [InlineData("while (true) { try { Try(); } catch { return; } }", false)]
    [InlineData("while (true) { try { Try(); } catch { Thread.Sleep(1); } }", false)]
    [InlineData("while (true) { try { Try(); } catch { } finally { Thread.Sleep(1); } }", false)]
    [InlineData("while (true) { try { try { Try(); } finally { Thread.Sleep(1); } } catch { } }", false)]
    [InlineData("while (true) { try { try { Try(); } finally { Flag = true; } } catch { } }", true)]
    [InlineData("while (true) { Try(); }", false)]
    [InlineData("try { while (true) { Try(); } } catch { }", false)]
    [InlineData("while (true) { try { Try(); } catch (FormatException) { } }", false)]
    [InlineData("while (true) { try { Try(); } catch (FormatException) { } catch (Exception) { } }", true)]
    [InlineData("while (true) { try { Try(); } catch (OperationCanceledException) { } }", false)]
    [InlineData("while (true) { try { Try(); } catch (Exception) when (Flag) { } }", true)]
    [InlineData("while (true) { var ok = false; try { Try(); ok = true; } catch { } if (!ok) Thread.Sleep(1); }", false)]
    [InlineData("while (true) { var ok = true; try { Try(); } catch { ok = false; } if (ok) continue; Thread.Sleep(1); }", false)]
    [InlineData("while (true) { var ok = false; try { Try(); ok = true; } catch { } if (ok) Thread.Sleep(1); }", true)]
    [InlineData("while (true) { Exception? error = null; try { Try(); } catch (Exception e) { error = e; } if (error != null) Thread.Sleep(1); }", false)]
    [InlineData("while (true) { var wait = 0; try { Try(); } catch { wait = 5; } if (wait > 0) Thread.Sleep(wait); }", false)]
    [InlineData("foreach (var item in new[] { 1, 2 }) { try { Try(); } catch { } }", false)]
    [InlineData("again: try { Try(); } catch { goto again; }", true)]
    [InlineData("for (var i = 0; i < 3; i++) try { Try(); return; } catch { }", true)]
    [InlineData("do { try { Try(); return; } catch { continue; } } while (Flag);", true)]
    [InlineData("while (true) { lock (this) { try { Try(); } catch { } } }", true)]
    [InlineData("while (true) { try { Try(); } catch { Pause(); } }", false)]
    [InlineData("while (true) { try { Try(); } catch { Deep(); } }", false)]
    [InlineData("while (true) { try { Try(); } catch { Flag = true; } }", true)]
    public void Leads_back(string statements, bool expected)
    {
        Assert.Equal(expected, Walk(statements, beginsFailed: false).Count > 0);
    }

    [Theory]
    [InlineData("Try();", true)]
    [InlineData("Thread.Sleep(1); Try();", false)]
    [InlineData("if (Flag) Thread.Sleep(1); Try();", true)]
    [InlineData("if (Flag) Thread.Sleep(1); else Pause(); Try();", false)]
    [InlineData("if (Flag) return; Try();", true)]
    [InlineData("Action later = () => Try();", false)]
    [InlineData("try { Thread.Sleep(1); } finally { } Try();", false)]
    [InlineData("switch (Environment.ProcessId) { case 1: Thread.Sleep(1); break; default: return; } Try();", false)]
    public void Leads_from_the_beginning(string statements, bool expected)
    {
        Assert.Equal(expected, Walk(statements, beginsFailed: true).Count > 0);
    }

    private static IReadOnlyList<IOperation> Walk(string statements, bool beginsFailed)
    {
        var token = TestContext.Current.CancellationToken;
        var compilation = CodeUnderTest.Compile($$"""
            using System;
            using System.Threading;

            class Sample
            {
                private bool Flag;

                void Run() { {{statements}} }

                void Try() { }

                void Pause() => Thread.Sleep(1);

                void Deep() => Pause();
            }
            """, Libraries.Mqttnet5);
        var clients = KnownClients.For(compilation, new AnalyzerOptions([]), token);
        var tree = compilation.SyntaxTrees.First();
        var run = tree.GetRoot(token).DescendantNodes().OfType<MethodDeclarationSyntax>().First(static method => method.Identifier.ValueText == "Run");
        var function = clients.Functions.Of((IMethodSymbol)compilation.GetSemanticModel(tree).GetDeclaredSymbol(run, token)!, token);

        Assert.NotNull(function);
        return FailureWalk.Of(function, new FailureQuestion(static operation => operation is IInvocationOperation { TargetMethod.Name: "Try" }, beginsFailed), clients, token);
    }
}
