package city.weltoffen.networking.synergy;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.synergies}.
 *
 * @param rules file that says when two departments are told of each other; a city may name its own
 */
@Validated
@ConfigurationProperties("weltoffen.synergies")
record SynergySettings(
        @NotNull @DefaultValue("classpath:synergy/rules.yml")
        Resource rules) {}
