using System.Security.Principal;
using System.Threading.Tasks;

namespace Microsoft.Azure.Amqp.Sasl;

public interface ISaslPlainAuthenticator
{
    Task<IPrincipal> AuthenticateAsync(string identity, string password);
}
