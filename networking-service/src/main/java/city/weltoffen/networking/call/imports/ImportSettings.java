package city.weltoffen.networking.call.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings below {@code weltoffen.calls.imports}.
 *
 * @param mostSent that all files of one import may have together as they are sent
 * @param mostUnpacked that all files of one import may have together once they are unpacked
 */
@ConfigurationProperties("weltoffen.calls.imports")
record ImportSettings(
        @DefaultValue("32MB") DataSize mostSent,
        @DefaultValue("256MB") DataSize mostUnpacked) {}
