package city.weltoffen.networking.competence;

import city.weltoffen.events.LocalizedText;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings below {@code weltoffen.competences}.
 *
 * @param projectRoles roles in EU projects: slug and name
 */
@ConfigurationProperties("weltoffen.competences")
public record ProjectRoles(Map<String, LocalizedText> projectRoles) {

    public boolean knows(String role) {
        return projectRoles.containsKey(role);
    }
}
