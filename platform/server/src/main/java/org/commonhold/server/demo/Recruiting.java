package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.commonhold.security.Actor;
import org.commonhold.security.CompanyOpening;
import org.commonhold.security.InviteUser;
import org.commonhold.security.SignIns;
import org.commonhold.security.Users;
import org.commonhold.tenancy.CurrentTenant;
import org.commonhold.tenancy.TenantId;
import org.eclipse.microprofile.config.ConfigProvider;

/** The operator opens a company and invites its administrator, who invites the others; all set the demo's password. */
@ApplicationScoped
class Recruiting {

    private final CompanyOpening opening;
    private final Users users;
    private final SignIns signIns;
    private final Links links;

    @Inject
    Recruiting(CompanyOpening opening, Users users, SignIns signIns, Links links) {
        this.opening = opening;
        this.users = users;
        this.signIns = signIns;
        this.links = links;
    }

    Staff open(DemoCompany company, Hands hands) {
        var people = new ConcurrentHashMap<String, Actor>();
        var admin = company.staff().get(0);
        var operator =
                signIns.signInOperator(setting("commonhold.operator.login"), setting("commonhold.operator.password"));
        var id = Staff.as(operator, () -> {
            var opened = opening.open(company.opening()).id();
            opening.inviteAdministrator(opened, admin.login(), admin.name(), company.language());
            return opened;
        });
        people.put(admin.key(), activated(id, admin.login()));
        var staff = new Staff(id, people);
        var activations = new ArrayList<Runnable>();
        for (var employee : company.staff()) {
            if (!employee.equals(admin)) {
                staff.as(
                        admin.key(),
                        () -> users.invite(new InviteUser(
                                employee.login(), employee.name(), company.language(), Set.of(employee.role()), null)));
                activations.add(() -> people.put(employee.key(), activated(id, employee.login())));
            }
        }
        hands.all(activations);
        return staff;
    }

    /** Follows the link that was sent to the address, sets the demo's password and signs in with it. */
    Actor activated(TenantId company, String login) {
        var token = Objects.requireNonNull(links.take(login), login);
        var password = setting("commonhold.demo.password");
        try {
            return CurrentTenant.callAs(company, () -> {
                signIns.activate(token, password);
                return signIns.signIn(login, password);
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
