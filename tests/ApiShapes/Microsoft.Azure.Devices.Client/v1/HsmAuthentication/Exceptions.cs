using System;
using System.Runtime.Serialization;

namespace Microsoft.Azure.Devices.Client.HsmAuthentication;

public class HttpHsmComunicationException : Exception
{
    public HttpHsmComunicationException(string message, int statusCode) { }
#if SINCE_1_34
    protected HttpHsmComunicationException(SerializationInfo info, StreamingContext context) { }
#endif

    public int StatusCode { get; }
}
