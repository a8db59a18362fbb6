Console.WriteLine("The host is not here yet.");
