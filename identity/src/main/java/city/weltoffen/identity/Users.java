package city.weltoffen.identity;

import city.weltoffen.identity.IdentityProperties.Machine;
import city.weltoffen.identity.IdentityProperties.User;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people of the configuration, by what they type, by what tokens call them, and by the machine that acts for them. */
@Component
class Users implements UserDetailsService {

    private final Map<String, User> byLogin;
    private final Map<String, User> bySubject;
    private final Map<String, User> byMachine;

    private final PasswordEncoder encoder;

    Users(IdentityProperties properties, PasswordEncoder encoder) {
        this.encoder = encoder;
        byLogin = properties.users().stream().collect(Collectors.toMap(User::login, Function.identity()));
        bySubject = properties.users().stream().collect(Collectors.toMap(User::subject, Function.identity()));
        byMachine = properties.machines().stream().collect(Collectors.toMap(Machine::id, this::actor));
    }

    /** The principal's name is the subject, so that tokens never carry the login. */
    @Override
    public UserDetails loadUserByUsername(String login) {
        return Optional.ofNullable(byLogin.get(login.strip()))
                .map(user -> org.springframework.security.core.userdetails.User.withUsername(user.subject())
                        .password(encoder.encode(user.password()))
                        .authorities("PERSON")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(login));
    }

    Optional<User> withSubject(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    Optional<User> behindMachine(String clientId) {
        return Optional.ofNullable(byMachine.get(clientId));
    }

    private User actor(Machine machine) {
        var user = byLogin.get(machine.actsAs());
        if (user == null) {
            throw new IllegalStateException("Machine client %s acts as %s, who is not among the users"
                    .formatted(machine.id(), machine.actsAs()));
        }
        return user;
    }
}
