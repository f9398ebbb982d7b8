package city.weltoffen.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class NotificationApplication {

    static void main(String[] arguments) {
        SpringApplication.run(NotificationApplication.class, arguments);
    }
}
