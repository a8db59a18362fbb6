using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Contracts;

public sealed class KillBeforeCommitTests() : KillTests(KillMoment.BeforeCommit);
