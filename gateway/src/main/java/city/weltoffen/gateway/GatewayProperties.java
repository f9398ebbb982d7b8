package city.weltoffen.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway is reached, whom it asks for identities, and how long it waits.
 *
 * @param publicUrl address under which browsers reach the gateway
 * @param identity the OpenID provider and what it calls things
 * @param sessionIdle how long a session lives without a request, such as 8h
 * @param refreshAhead how long before its end an access token is replaced, such as 30s
 * @param connectTimeout how long connecting to a service may take, such as 2s
 * @param responseTimeout how long a service may be silent, unless its route's metadata says otherwise, such as 30s
 * @param maxBody the largest body that is passed on, such as 64MB
 */
@Validated
@ConfigurationProperties("weltoffen.gateway")
public record GatewayProperties(
        @NotNull URI publicUrl,
        @NotNull @Valid Identity identity,
        @DefaultValue("8h") Duration sessionIdle,
        @DefaultValue("30s") Duration refreshAhead,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration responseTimeout,
        @DefaultValue("64MB") DataSize maxBody) {

    /**
     * @param issuer the provider's issuer, from which its endpoints are discovered
     * @param clientId this gateway's client id
     * @param clientSecret this gateway's client secret
     * @param scopes scopes asked for
     * @param rolesClaim claim of the id token with the roles, a dotted path such as realm_access.roles
     * @param departmentClaim claim of the id token with the department, a dotted path
     */
    public record Identity(
            @NotNull URI issuer,
            @NotBlank String clientId,
            @NotBlank String clientSecret,

            @NotEmpty @DefaultValue({"openid", "profile", "email"})
            Set<String> scopes,

            @DefaultValue("roles") String rolesClaim,
            @DefaultValue("department") String departmentClaim) {}

    /** An address of this gateway as browsers see it. */
    public String publicUrl(String path) {
        return publicUrl.toString().replaceAll("/+$", "") + path;
    }

    public boolean https() {
        return "https".equals(publicUrl.getScheme());
    }
}
