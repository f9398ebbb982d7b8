package city.weltoffen.gateway.login;

import city.weltoffen.gateway.GatewayProperties;
import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The provider that we send people to. Its endpoints are asked for at first need and not at the start, so that the gateway
 * starts, and machines get through, while it is away.
 */
@Component
class IdentityProvider implements ClientRegistrationRepository {

    static final String ID = "identity";
    static final String CALLBACK = "/login/callback";

    private final GatewayProperties properties;
    private volatile @Nullable ClientRegistration discovered;

    IdentityProvider(GatewayProperties properties) {
        this.properties = properties;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    ClientRegistration registration() {
        var known = discovered;
        if (known == null) {
            known = discover();
            discovered = known;
        }
        return known;
    }

    /** Where signing out happens, if the provider offers it. */
    Optional<String> endSessionEndpoint() {
        var metadata = registration().getProviderDetails().getConfigurationMetadata();
        return Optional.ofNullable(metadata.get("end_session_endpoint")).map(String::valueOf);
    }

    private ClientRegistration discover() {
        var identity = properties.identity();
        try {
            return ClientRegistrations.fromIssuerLocation(identity.issuer().toString())
                    .registrationId(ID)
                    .clientId(identity.clientId())
                    .clientSecret(identity.clientSecret())
                    .scope(identity.scopes())
                    .redirectUri(properties.publicUrl(CALLBACK))
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ProblemException(Problem.IDENTITY_AWAY, e);
        }
    }
}
