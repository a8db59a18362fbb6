[assembly: AssemblyFixture(typeof(Ecom.Infrastructure.Tests.Bicep.BicepEnd))]

namespace Ecom.Infrastructure.Tests.Bicep;

/// <summary>The compiler ends with the last test.</summary>
public sealed class BicepEnd : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => BicepCompiler.End();
}
