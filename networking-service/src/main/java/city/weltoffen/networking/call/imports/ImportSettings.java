package city.weltoffen.networking.call.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings below {@code weltoffen.calls.imports}; what may be sent is {@code spring.servlet.multipart}.
 *
 * @param mostUnpacked that all files of one import may have together once they are unpacked
 */
@ConfigurationProperties("weltoffen.calls.imports")
record ImportSettings(@DefaultValue("256MB") DataSize mostUnpacked) {}
