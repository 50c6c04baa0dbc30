[assembly: AssemblyFixture(typeof(IoTConnectionAnalyzers.Package.Workshop))]
