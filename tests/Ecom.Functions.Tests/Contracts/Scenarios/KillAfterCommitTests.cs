using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Contracts;

public sealed class KillAfterCommitTests() : KillTests(KillMoment.AfterCommit);
