namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where a functions application starts.</summary>
public class FunctionsApplication
{
    /// <summary>Begins to build an application: settings and logging are in place, services and middleware are to be added.</summary>
    /// <param name="args">The command line: <c>--name value</c> overrides the setting of that name.</param>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}
