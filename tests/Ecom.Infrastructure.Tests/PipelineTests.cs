using System.Text.RegularExpressions;
using Ecom.Infrastructure.Tests.Bicep;

namespace Ecom.Infrastructure.Tests;

/// <summary>The pipeline gives the templates what they ask for, and runs no action that somebody else can change.</summary>
public sealed partial class PipelineTests
{
    private static readonly string Workflows = Path.Combine(Repository.Root, ".github", "workflows");

    [Fact]
    public void Variables_ThatParametersRead_AreGivenByTheDeploymentAndToldByTheDocument()
    {
        var workflow = File.ReadAllText(Path.Combine(Workflows, "deploy.yml"));
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "deploying.md"));
        var read = Directory.EnumerateFiles(Path.Combine(Repository.Root, "infra", "environments"))
            .SelectMany(static file => Read().Matches(File.ReadAllText(file)).Select(static match => match.Groups["name"].Value)).Distinct().ToList();

        read.Count.ShouldBeGreaterThan(10);
        read.ShouldAllBe(name => workflow.Contains($"{name}: ${{{{ vars.{name}", StringComparison.Ordinal));
        read.ShouldAllBe(name => document.Contains($"`{name}`", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Roles_ThatTheTemplatesGive_AreThoseThatThePipelineMayGive()
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "deploying.md"), TestContext.Current.CancellationToken);
        var may = Role().Matches(RolesLine().Match(document).Value).Select(static match => match.Value);
        using var copy = new TemplateCopy();
        File.AppendAllText(copy.PathOf("infra/environments/dev.bicepparam"), "\nparam durableBackend = 'AzureStorage'\n");
        Deployment[] deployments = [await Deployment.OfAsync("environments/prod.bicepparam"), await copy.DeployAsync()];

        var given = deployments.SelectMany(static each => each.OfType("Microsoft.Authorization/roleAssignments"))
            .Select(static each => Role().Match((string)each["properties"]!["roleDefinitionId"]!).Value).Distinct().ToList();
        given.ShouldNotContain("");
        may.ShouldBe(given, ignoreOrder: true);
    }

    [Fact]
    public void Actions_OfOthers_AreNamedByTheirCommit()
    {
        var used = Directory.EnumerateFiles(Workflows, "*.yml").SelectMany(File.ReadLines)
            .Select(static line => line.TrimStart(' ', '-')).Where(static line => line.StartsWith("uses:", StringComparison.Ordinal)).ToList();

        used.Count.ShouldBeGreaterThan(5);
        used.Where(static line => !line.StartsWith("uses: ./", StringComparison.Ordinal)).ShouldAllBe(static line => Pinned().IsMatch(line));
    }

    [GeneratedRegex(@"readEnvironmentVariable\('(?<name>\w+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Read();

    [GeneratedRegex(@"^\s*roles='\{.*$", RegexOptions.Multiline, 1000)]
    private static partial Regex RolesLine();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=[,}'])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Role();

    [GeneratedRegex(@"@[0-9a-f]{40} # v\d", RegexOptions.None, 1000)]
    private static partial Regex Pinned();
}
