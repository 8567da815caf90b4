package org.commonhold.server.security;

import jakarta.enterprise.inject.spi.CDI;
import java.util.stream.Collectors;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.security.SignIns;
import org.commonhold.security.UserRejected;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CurrentTenant;
import org.commonhold.tenancy.TenantId;
import org.commonhold.ui.security.CompanyLogin;

/** Asks {@link SignIns} in the named company, or for the operator; the principal is the {@link Actor}. */
final class CommonholdRealm extends AuthorizingRealm {

    CommonholdRealm() {
        setAuthenticationTokenClass(CompanyLogin.class);
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
        setCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        var login = (CompanyLogin) token;
        try {
            return new SimpleAuthenticationInfo(signIn(login), "", getName());
        } catch (UserRejected e) {
            throw new AuthenticationException(e);
        }
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        var actor = principals.oneByType(Actor.class);
        return new SimpleAuthorizationInfo(
                actor.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    /** The actor, or {@link UserRejected}. */
    static Actor signIn(CompanyLogin login) {
        var signIns = CDI.current().select(SignIns.class).get();
        if (Companies.PLATFORM.equals(login.companyCode())) {
            return signIns.signInOperator(login.login(), login.password());
        }
        var company = CDI.current().select(Companies.class).get().byCode(login.companyCode());
        // An unknown company is answered like a wrong password, after the same work.
        return company.isPresent()
                ? within(company.get().id(), signIns, login)
                : signIns.signInOperator("", login.password());
    }

    private static Actor within(TenantId company, SignIns signIns, CompanyLogin login) {
        try {
            return CurrentTenant.callAs(company, () -> signIns.signIn(login.login(), login.password()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
