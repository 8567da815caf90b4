package org.commonhold.bank;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file from the bank.
 *
 * @param profile for a registry; null tries those there are
 * @param bankAccount the company's account, where the file names none; null takes the one of the operating fund
 */
public record UploadBankFile(
        String fileName,
        InputStream content,
        @Nullable BankProfileId profile,
        @Nullable String bankAccount) {}
