using System.Reflection.Metadata;

namespace Ecom.Architecture.Tests.OfficialApi.References;

/// <summary>A type in a signature.</summary>
/// <param name="Text">Its name, as <see cref="SignatureText"/> writes it.</param>
/// <param name="Head">The reference to the type, or to the definition of a constructed one; nil for others.</param>
public sealed record SignatureType(string Text, EntityHandle Head = default);
