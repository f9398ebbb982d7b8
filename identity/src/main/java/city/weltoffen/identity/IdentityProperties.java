package city.weltoffen.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who can sign in here, and for whom.
 *
 * @param data directory that keeps the signing key
 * @param issuer name of this provider in its tokens, and the address under which browser and services reach it
 * @param gatewayUrl address of the gateway as the browser sees it; the only one that logins return to
 * @param accessTokenLifetime how long an access token counts, such as 5m
 * @param refreshTokenLifetime how long a refresh token counts when it is not used, such as 12h
 * @param gateway the client of the gateway
 * @param users people who can sign in
 * @param machines departments' own systems, which act with a user's rights
 */
@Validated
@ConfigurationProperties("weltoffen.identity")
record IdentityProperties(
        @NotNull Path data,
        @NotNull URI issuer,
        @NotNull URI gatewayUrl,
        @DefaultValue("5m") Duration accessTokenLifetime,
        @DefaultValue("12h") Duration refreshTokenLifetime,
        @NotNull @Valid Client gateway,
        @NotEmpty List<@Valid User> users,
        @DefaultValue List<@Valid Machine> machines) {

    /**
     * @param id client id
     * @param secret client secret
     */
    record Client(@NotBlank String id, @NotBlank String secret) {}

    /**
     * @param login name typed in the login form
     * @param password password
     * @param subject opaque and stable id of the person
     * @param name name shown to others
     * @param email address for mails
     * @param locale language that the person has chosen, de or en; where none is, the browser's counts
     * @param roles roles beyond membership: office, council, admin
     * @param department slug of the department, if the person belongs to one
     */
    record User(
            @NotBlank String login,
            @NotBlank String password,
            @NotBlank String subject,
            @NotBlank String name,
            @NotBlank @Email String email,
            @Nullable @Pattern(regexp = "de|en") String locale,
            @DefaultValue Set<String> roles,
            @Nullable String department) {}

    /**
     * @param id client id
     * @param secret client secret
     * @param actsAs login of the user whose rights it has
     */
    record Machine(
            @NotBlank String id,
            @NotBlank String secret,
            @NotBlank String actsAs) {}
}
