package city.weltoffen.defaults.security;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.security}: what the city's identity provider calls things.
 *
 * @param rolesClaim claim with the roles, a list; a path such as {@code realm_access.roles} goes into objects
 * @param departmentClaim claim with the department
 * @param departments the provider's department codes and the slugs they stand for; others are taken as they are
 */
@ConfigurationProperties("weltoffen.security")
record SecuritySettings(
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("department") String departmentClaim,
        @DefaultValue Map<String, String> departments) {}
