package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.defaults.mongo.IndexPlan;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Wires the radar to the topics of all services, and reads its rules. */
@Configuration(proxyBeanMethods = false)
class SynergyConfiguration {

    /** Consumer of the binding {@code synergyEvents-in-0}. */
    @Bean
    Consumer<Message<byte[]>> synergyEvents(EventConsumers consumers, SynergyRadar radar) {
        return consumers.of("synergyEvents", radar);
    }

    /** A file that cannot be read ends the start: without rules nobody is told anything, or everybody too much. */
    @Bean
    SynergyRules synergyRules(SynergySettings settings) throws IOException {
        try (InputStream file = settings.rules().getInputStream()) {
            return SynergyRules.read(file);
        }
    }

    /** The rules may be others than before. */
    @Bean
    ApplicationRunner lookAgain(RadarMemory memory) {
        return start -> memory.mark("start " + UUID.randomUUID());
    }

    @Bean
    IndexPlan actsByMoment() {
        return IndexPlan.on("synergyActs", "at");
    }
}
