// Every test runs whole processes of the application; several at once would only measure the machine.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
