using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Sources;

/// <summary>A C# file of the repository, or a text that stands for one.</summary>
/// <param name="path">Its path from the root of the repository, with slashes: <c>functions/Contracts/Rules/Money.cs</c>.</param>
/// <param name="text">What it contains.</param>
public sealed class SourceFile(string path, string text)
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview, DocumentationMode.None);

    private readonly Lazy<CompilationUnitSyntax> root =
        new(() => CSharpSyntaxTree.ParseText(text, Language).GetCompilationUnitRoot());

    public string Path { get; } = path;

    public string Text { get; } = text;

    public CompilationUnitSyntax Root => root.Value;

    /// <summary>The name without folders and without <c>.cs</c>: <c>PayRefund.activity</c>.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>What the file is about: the stem up to its first dot.</summary>
    public string Subject => Stem.Split('.')[0];

    /// <summary>The role in the file's suffix: <c>activity</c>, <c>http</c>; empty when there is none. Parts of a partial class have a capital.</summary>
    public string Role => Stem.Split('.') is [_, .., { Length: > 0 } suffix] && char.IsLower(suffix[0]) ? suffix : "";

    /// <summary>The slice that the file belongs to; null in the platform, in messages and outside of the application.</summary>
    public string? Slice => Folders is ["functions", var slice, _, ..] && slice is not ("Platform" or "Messages") ? slice : null;

    /// <summary>
    /// The folder of the slice: Entry, Flow, Rules, Steps, Store or another one. The platform has Rules and Flow at any depth, which
    /// slices stand on and which are held to the same rules. Null elsewhere.
    /// </summary>
    public string? Layer => Slice is not null && Folders is [_, _, var layer, _, ..]
        ? layer
        : IsPlatform ? Folders[2..^1].FirstOrDefault(folder => folder is "Rules" or "Flow") : null;

    /// <summary>Whether the file is of what all slices stand on.</summary>
    public bool IsPlatform => Folders is ["functions", "Platform", ..];

    public bool IsApplication => Folders[0] == "functions";

    private string[] Folders => Path.Split('/');

    public IEnumerable<TNode> All<TNode>()
        where TNode : SyntaxNode
        => Root.DescendantNodes().OfType<TNode>();

    public Violation Violation(SyntaxNode node, string what) => new(Path, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, what);

    public Violation Violation(string what) => new(Path, 1, what);
}
