package city.weltoffen.networking.call.match;

import city.weltoffen.defaults.consuming.EventConsumers;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads the glossary, and listens for calls. */
@Configuration(proxyBeanMethods = false)
class MatchConfiguration {

    /** A file that cannot be read ends the start: with half a glossary nobody would notice what is missing. */
    @Bean
    Glossary glossary(MatchSettings settings) throws IOException {
        try (InputStream file = settings.glossary().getInputStream()) {
            return GlossaryReader.read(file);
        }
    }

    /** Consumer of the binding {@code callMatching-in-0}. */
    @Bean
    Consumer<Message<byte[]>> callMatching(EventConsumers consumers, MatchTeller teller) {
        return consumers.of("callMatching", teller);
    }
}
