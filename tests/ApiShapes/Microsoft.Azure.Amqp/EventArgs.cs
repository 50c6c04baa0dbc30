using System;

using Microsoft.Azure.Amqp.Framing;

namespace Microsoft.Azure.Amqp;

public sealed class OpenEventArgs : EventArgs
{
    public OpenEventArgs(Performative command) { }

    public Performative Command { get; }
}
