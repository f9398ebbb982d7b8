package city.weltoffen.measures.concept;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The concept of the city.
 *
 * @param file taken over at the start where it is new
 * @param largestFile that is taken
 */
@Validated
@ConfigurationProperties("weltoffen.concept")
record ConceptSettings(
        @NotNull @DefaultValue("classpath:concept/hannover.yml")
        Resource file,

        @DefaultValue("1MB") DataSize largestFile) {}
