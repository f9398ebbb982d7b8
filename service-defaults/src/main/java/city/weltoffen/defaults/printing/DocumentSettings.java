package city.weltoffen.defaults.printing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.documents}.
 *
 * @param template the city's DOCX with its letterhead; a plain layout where there is none
 * @param fonts TrueType files for letters of PDF that Liberation Sans does not have, such as Arabic ones
 */
@ConfigurationProperties("weltoffen.documents")
record DocumentSettings(
        @Nullable Path template, @DefaultValue List<Path> fonts) {}
