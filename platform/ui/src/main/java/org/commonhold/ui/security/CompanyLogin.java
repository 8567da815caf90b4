package org.commonhold.ui.security;

import org.apache.shiro.authc.AuthenticationToken;

/** What a person typed at sign-in: company code ({@code platform} for the operator), e-mail and password. */
public record CompanyLogin(String companyCode, String login, String password) implements AuthenticationToken {

    @Override
    public Object getPrincipal() {
        return companyCode + "/" + login;
    }

    @Override
    public Object getCredentials() {
        return password;
    }

    /** Without the password, which must never reach a log. */
    @Override
    public String toString() {
        return "CompanyLogin[" + companyCode + "]";
    }
}
