using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Who runs the application.</summary>
internal static class Admins
{
    public static readonly Person Ada = new("admin.ada", "admin.ada", ["admin"]);
}
