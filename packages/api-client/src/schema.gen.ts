// Generated from the OpenAPI document of the server: npm run api:types

export interface paths {
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings that apps may know */
        get: operations["get_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The languages that Usta speaks */
        get: operations["get_languages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All settings */
        get: operations["get_staff_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One setting */
        get: operations["get_staff_settings_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a setting; it holds from the next request on */
        patch: operations["patch_staff_settings_key"];
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account and log in */
        post: operations["post_auth_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in with e-mail and password */
        post: operations["post_auth_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["post_auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in */
        get: operations["get_auth_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open sessions of the caller */
        get: operations["get_auth_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a session of the caller */
        delete: operations["delete_auth_sessions_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password; all other sessions end */
        post: operations["post_auth_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's account */
        get: operations["get_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the caller's account */
        patch: operations["patch_account"];
        trace?: never;
    };
    "/api/v1/staff/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All users, newest first */
        get: operations["get_staff_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user */
        get: operations["get_staff_users_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/users/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shut a user out; their sessions end at once */
        post: operations["post_staff_users_id_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/users/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a user in again */
        post: operations["post_staff_users_id_unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file
         * @description Everybody may read photos of open orders and of people; who else may read what is decided by what the file belongs to. Pictures can be shown from here with the session cookie. Ranges are served.
         */
        get: operations["get_files_id"];
        put?: never;
        post?: never;
        /** Delete a file that belongs to nothing yet */
        delete: operations["delete_files_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/{variant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a narrower copy of a picture
         * @description At most as wide as asked for: a picture that is narrower is answered itself.
         */
        get: operations["get_files_id_variant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories with their services */
        get: operations["get_catalog_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One category with its services */
        get: operations["get_catalog_categories_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog/subcategories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service with its add-ons and packages */
        get: operations["get_catalog_subcategories_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where services are offered */
        get: operations["get_catalog_areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's profile */
        get: operations["get_profile"];
        /**
         * Write the caller's profile; makes the client and provider profiles that its type implies
         * @description What is left out stays as it is.
         */
        put: operations["put_profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a file the photo that others see
         * @description It is in `photo_url` of the account, and of the cards that others see, from then on.
         */
        put: operations["put_profile_photo"];
        post?: never;
        /** Have no photo */
        delete: operations["delete_profile_photo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's provider profile */
        get: operations["get_profile_provider"];
        /**
         * Write the caller's provider profile
         * @description What is left out stays as it is.
         */
        put: operations["put_profile_provider"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/provider/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a provider still has to do to be found and chosen */
        get: operations["get_profile_provider_checklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A provider as anybody may see them */
        get: operations["get_providers_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's client profile */
        get: operations["get_profile_client"];
        /**
         * Write the caller's client profile
         * @description What is left out stays as it is.
         */
        put: operations["put_profile_client"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/client/favorites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's favourite providers, latest first */
        get: operations["get_profile_client_favorites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/client/favorites/{provider_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a provider as a favourite */
        put: operations["put_profile_client_favorites_provider_id"];
        post?: never;
        /** No longer mark a provider */
        delete: operations["delete_profile_client_favorites_provider_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/provider/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller offers */
        get: operations["get_profile_provider_services"];
        put?: never;
        /** Offer a service */
        post: operations["post_profile_provider_services"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/provider/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service the caller offers */
        get: operations["get_profile_provider_services_id"];
        put?: never;
        post?: never;
        /** No longer offer a service; can be restored */
        delete: operations["delete_profile_provider_services_id"];
        options?: never;
        head?: never;
        /** Change an offered service */
        patch: operations["patch_profile_provider_services_id"];
        trace?: never;
    };
    "/api/v1/profile/provider/services/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer a deleted service again */
        post: operations["post_profile_provider_services_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller asked to have verified */
        get: operations["get_profile_verifications"];
        put?: never;
        /** Ask staff to verify something */
        post: operations["post_profile_verifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for verification, oldest first */
        get: operations["get_staff_verifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/verifications/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what was handed in */
        post: operations["post_staff_verifications_id_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/verifications/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse what was handed in */
        post: operations["post_staff_verifications_id_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my invoices, newest first
         * @description Those to pay and those to be paid for; finance staff see all.
         */
        get: operations["get_invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an invoice with its payments */
        get: operations["get_invoices_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An invoice as a document to print or to keep
         * @description PDF, in the language of whoever asks. Names the operator as the settings `operator.…` say.
         */
        get: operations["get_invoices_id_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{id}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the page on which an invoice is paid
         * @description While a page of the invoice is open, it is handed out again. Both addresses have to be http(s) on this site, on a site that may call this API, or on this machine while the server runs on it.
         */
        post: operations["post_invoices_id_checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a payment
         * @description For who pays, and finance staff.
         */
        get: operations["get_payments_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/provider/earnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a provider earned, by month
         * @description From the ledger; months begin where the marketplace is.
         */
        get: operations["get_profile_provider_earnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/provider/earnings/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every movement of what is owed to a provider, newest first */
        get: operations["get_profile_provider_earnings_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/webhooks/stripe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an event from Stripe
         * @description Signed with the `Stripe-Signature` header. Stored once, answered, and booked by a job.
         */
        post: operations["post_payments_webhooks_stripe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payments, newest first */
        get: operations["get_staff_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/payments/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a payment
         * @description Everything that is left, or `amount` of it. The gateway is asked by a job.
         */
        post: operations["post_staff_payments_id_refunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/payments/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a quarantined payment that was settled at the gateway
         * @description The invoice can then be paid again.
         */
        post: operations["post_staff_payments_id_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/webhook-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List events from Stripe, newest first */
        get: operations["get_staff_webhook_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/webhook-events/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book an event from Stripe again that failed */
        post: operations["post_staff_webhook_events_id_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog/open-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the newest open orders, for everybody */
        get: operations["get_catalog_open_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog/subcategories/{id}/price-guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a service usually costs
         * @description From the work of orders completed within a year, without add-ons and travel fee.
         */
        get: operations["get_catalog_subcategories_id_price_guidance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What clients say, newest first
         * @description Only ratings with words.
         */
        get: operations["get_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How clients rated a provider, newest first */
        get: operations["get_providers_id_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders */
        get: operations["get_orders"];
        put?: never;
        /**
         * Write a draft of an order
         * @description Nobody else sees a draft. Add-on prices are frozen as the catalog and the area have them now.
         */
        post: operations["post_orders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count orders per state */
        get: operations["get_orders_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an order
         * @description Its client and staff see all of it. Providers see the street address once they are assigned.
         */
        get: operations["get_orders_id"];
        put?: never;
        post?: never;
        /**
         * Delete an order
         * @description Takes its bids, add-ons, photos and chat room along.
         */
        delete: operations["delete_orders_id"];
        options?: never;
        head?: never;
        /**
         * Change an order
         * @description Once it has bids, what they rely on no longer changes.
         */
        patch: operations["patch_orders_id"];
        trace?: never;
    };
    "/api/v1/orders/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted order back
         * @description Brings back exactly what its deletion took. Its client can for some days, staff always.
         */
        post: operations["post_orders_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a new draft like an order of yours
         * @description At the prices of today. A day that has passed, and add-ons that are no longer offered, are left out.
         */
        post: operations["post_orders_id_duplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an order, oldest first
         * @description All of it for its two sides and staff; other providers see their own part. Of bids the newest hundred.
         */
        get: operations["get_orders_id_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What cancelling an order now would cost
         * @description For those who may cancel it, while it can be cancelled. Nothing is changed.
         */
        get: operations["get_orders_id_cancellation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft, so that providers can bid */
        post: operations["post_orders_id_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the work */
        post: operations["post_orders_id_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the work is done
         * @description The order stays in progress until the client accepts the work, or stays silent until completes_at.
         */
        post: operations["post_orders_id_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the finished work, and rate it */
        post: operations["post_orders_id_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rate the work of a completed order */
        post: operations["post_orders_id_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order before the work begins
         * @description Its client, the assigned provider and staff may. What was paid goes back in full.
         */
        post: operations["post_orders_id_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read who does an order, and how it goes */
        get: operations["get_orders_id_assignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Plan the work, and note how it goes */
        patch: operations["patch_orders_id_assignment"];
        trace?: never;
    };
    "/api/v1/orders/{id}/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the bids on an order
         * @description All of them for its client and staff; a provider sees their own.
         */
        get: operations["get_orders_id_bids"];
        put?: never;
        /**
         * Bid on an open order
         * @description One active bid per provider and order. The first bid makes the order `bidding`.
         */
        post: operations["post_orders_id_bids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/bids/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the client would pay for a bid, and what its provider would receive
         * @description As an award would settle it now; nothing is kept.
         */
        get: operations["get_orders_id_bids_quote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bids/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count a provider's own bids per state */
        get: operations["get_bids_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a provider's own bids */
        get: operations["get_bids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a bid */
        get: operations["get_bids_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a bid that is still pending */
        patch: operations["patch_bids_id"];
        trace?: never;
    };
    "/api/v1/bids/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a bid back
         * @description The last one makes the order `published` again.
         */
        post: operations["post_bids_id_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bids/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a bid
         * @description Assigns the order, rejects all other bids, freezes price and commission, and sends the invoice.
         */
        post: operations["post_bids_id_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute an order
         * @description Its client or the assigned provider may: until the work is accepted, and for some days after.
         */
        post: operations["post_orders_id_disputes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disputes
         * @description Those about one's own orders and work; all of them for staff.
         */
        get: operations["get_disputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a dispute */
        get: operations["get_disputes_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a dispute up */
        post: operations["post_disputes_id_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a dispute
         * @description The order becomes completed or cancelled, and the money is split as decided.
         */
        post: operations["post_disputes_id_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/provider/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A provider's jobs by day */
        get: operations["get_profile_provider_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/provider/calendar/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether there is a secret address of the calendar, and when it was last used
         * @description The address itself is shown once, when it is made.
         */
        get: operations["get_profile_provider_calendar_feed"];
        put?: never;
        /** Make a secret address of the calendar; an earlier one ends */
        post: operations["post_profile_provider_calendar_feed"];
        /** End the secret address of the calendar */
        delete: operations["delete_profile_provider_calendar_feed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{token}/jobs.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar of whoever made the address, as iCalendar */
        get: operations["get_calendars_token_jobs_ics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filters of the feed that the caller keeps, with what is new */
        get: operations["get_saved_searches"];
        put?: never;
        /** Keep filters of the feed */
        post: operations["post_saved_searches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** No longer keep filters; can be restored */
        delete: operations["delete_saved_searches_id"];
        options?: never;
        head?: never;
        /** Change kept filters */
        patch: operations["patch_saved_searches_id"];
        trace?: never;
    };
    "/api/v1/saved-searches/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the caller has looked: what is published from now on is new */
        post: operations["post_saved_searches_id_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep deleted filters again */
        post: operations["post_saved_searches_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what I was told, newest first
         * @description New ones also arrive over the socket, as `notification` with `{ notification, unread_count }`.
         */
        get: operations["get_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count what I have not read */
        get: operations["get_notifications_unread_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all that I was told as read, or all of one kind */
        post: operations["post_notifications_read_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send myself a test notification
         * @description It is urgent, so it does not wait for quiet hours. The answer tells by which channels it goes out.
         */
        post: operations["post_notifications_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I want to be told, and what about */
        get: operations["get_notifications_preferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how I want to be told
         * @description `muted` turns single kinds off for single channels and replaces the list as a whole. Quiet hours may go over midnight; what comes in them is held back until they end, unless it is urgent. What waits already is put on the new times.
         */
        patch: operations["patch_notifications_preferences"];
        trace?: never;
    };
    "/api/v1/notifications/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The key with which browsers subscribe to push notifications
         * @description The `applicationServerKey` (VAPID), in base64url; null where Web Push is off.
         */
        get: operations["get_notifications_push_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List my devices that get push notifications, newest first */
        get: operations["get_notifications_push_subscriptions"];
        put?: never;
        /**
         * Subscribe this browser to push notifications
         * @description The body is what `PushSubscription.toJSON()` gives. A browser belongs to the last one who subscribed in it; doing it again changes nothing. Unsubscribe before logging out.
         */
        post: operations["post_notifications_push_subscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/push-subscriptions/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe the browser or phone that has this endpoint or token
         * @description Answers the same where there is no such device of mine.
         */
        post: operations["post_notifications_push_subscriptions_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/push-subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a device of mine */
        get: operations["get_notifications_push_subscriptions_id"];
        put?: never;
        post?: never;
        /** Unsubscribe a device of mine */
        delete: operations["delete_notifications_push_subscriptions_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/fcm-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register this phone for push notifications
         * @description The token is that of Firebase Cloud Messaging.
         */
        post: operations["post_notifications_fcm_tokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a notification */
        get: operations["get_notifications_id"];
        put?: never;
        post?: never;
        /** Delete a notification */
        delete: operations["delete_notifications_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a notification as read
         * @description Other devices hear of it: `notification` with `{ notification: null, unread_count }`.
         */
        post: operations["post_notifications_id_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a notification as not read */
        post: operations["post_notifications_id_unread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a notification that I deleted */
        post: operations["post_notifications_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/notification-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the templates of notifications, newest first */
        get: operations["get_staff_notification_templates"];
        put?: never;
        /**
         * Write a template in a language that lacks one
         * @description The code has to be one that is sent: that of another template, also of a deleted one.
         */
        post: operations["post_staff_notification_templates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/notification-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a template */
        get: operations["get_staff_notification_templates_id"];
        put?: never;
        post?: never;
        /** Delete a template: what it is for is no longer sent in its language */
        delete: operations["delete_staff_notification_templates_id"];
        options?: never;
        head?: never;
        /** Change a template; the next notification is worded so */
        patch: operations["patch_staff_notification_templates_id"];
        trace?: never;
    };
    "/api/v1/staff/notification-templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at texts before they are saved
         * @description Nothing is stored or sent. With problems, the texts that cannot be rendered are empty.
         */
        post: operations["post_staff_notification_templates_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/notification-templates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted template */
        post: operations["post_staff_notification_templates_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find services and providers by words
         * @description Best first, at most 200 in all. What was typed is kept for statistics, without who typed it.
         */
        get: operations["get_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complete what is being typed */
        get: operations["get_search_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the providers of a service, a category or all
         * @description Each once, with the least they ask for of it. Those with few ratings are drawn towards 4 when sorted by them.
         */
        get: operations["get_search_providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deletions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was deleted, latest first */
        get: operations["get_staff_deletions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deletions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One deletion */
        get: operations["get_staff_deletions_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deletions/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of one table that a deletion took and that are deleted still */
        get: operations["get_staff_deletions_id_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deletions/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What restoring a deletion would touch, and what would refuse it */
        post: operations["post_staff_deletions_id_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deletions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back exactly what a deletion took */
        post: operations["post_staff_deletions_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deletions/{id}/purge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the rows of a deletion go for good, before their time
         * @description They are archived first, by a job. From the answer on, the deletion cannot be restored.
         */
        post: operations["post_staff_deletions_id_purge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deletions/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the rows of a deletion, and what was deleted under them before, from being purged */
        put: operations["put_staff_deletions_id_legal_hold"];
        post?: never;
        /** End a legal hold */
        delete: operations["delete_staff_deletions_id_legal_hold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/models/{model}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete rows of a model, with all that goes with them, as one deletion */
        post: operations["post_staff_models_model_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/models/{model}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back deleted rows of a model, with all that went with them */
        post: operations["post_staff_models_model_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first
         * @description Reading the log is recorded in it, with the filters.
         */
        get: operations["get_staff_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/audit/rows/{table}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to one row, newest first */
        get: operations["get_staff_audit_rows_table_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the caller is about to be erased, and what stands in the way */
        get: operations["get_account_erasure"];
        put?: never;
        /**
         * Ask to be erased
         * @description After some days, in which it can be called off, what identifies the caller is erased everywhere, for good; records of money stay, without a name. Refused while something of theirs is not over: each thing is in `errors`.
         */
        post: operations["post_account_erasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/erasure/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the erasing off */
        post: operations["post_account_erasure_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the copy of the caller's data is ready */
        get: operations["get_account_export"];
        put?: never;
        /**
         * Ask for a copy of everything that is kept about the caller
         * @description A job makes a ZIP of JSON and files, which the caller can fetch for some days. A new one replaces the last.
         */
        post: operations["post_account_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/export/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch the copy of the caller's data */
        get: operations["get_account_export_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/users/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a user was or is about to be erased, and what stands in the way */
        get: operations["get_staff_users_id_erasure"];
        put?: never;
        /**
         * Erase a user, deleted or not, without waiting
         * @description It cannot be undone. A request of their own that waits begins at once.
         */
        post: operations["post_staff_users_id_erasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description At most 10 MB; what it is follows from its bytes. Pictures (JPEG, PNG, WebP, GIF, AVIF) are turned upright, made at most 2560 pixels wide and high, and written anew as WebP without the data of the camera. Evidence, documents for verification and attachments of messages may be PDF, too. The file belongs to nothing, and is seen by its owner only, until its id is given to what it is for; after a day in which nobody did that it is removed.
         */
        post: operations["post_files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            code: string;
            /** @description For a person, in the caller's language. */
            detail: string;
            request_id: string;
            errors?: {
                /** @description JSON pointer into the body, or /query/…, /params/…, /headers/… */
                pointer: string;
                code: string;
                message: string;
            }[];
        };
        PublicSetting: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            key: string;
            value: string;
        };
        Language: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            code: string;
            name: string;
            native_name: string;
            is_default: boolean;
            rtl_support: boolean;
            locale_code: string;
            currency_code: string;
        };
        Setting: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            key: string;
            /** @description A text, in the form that setting_type says */
            value: string;
            /** @enum {unknown} */
            setting_type: "string" | "integer" | "boolean" | "json" | "file";
            category: string;
            description: string;
            min_value: string;
            max_value: string;
            is_public: boolean;
            requires_admin: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        User: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            email: string;
            name: string;
            username: string;
            description: string | null;
            photo_url: string | null;
            /** @enum {string} */
            language: "ky" | "ru" | "en";
            is_staff: boolean;
            /** @enum {string|null} */
            staff_role: "support" | "moderator" | "finance" | "admin" | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            client_id: string | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            provider_id: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        Login: {
            /** @description Opaque bearer token */
            token: string;
            user: components["schemas"]["User"];
        };
        Session: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            is_current: boolean;
            ip_address: string | null;
            user_agent: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            expires_at: string;
        };
        StaffUser: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            email: string;
            name: string;
            username: string;
            description: string | null;
            photo_url: string | null;
            /** @enum {string} */
            language: "ky" | "ru" | "en";
            is_staff: boolean;
            /** @enum {string|null} */
            staff_role: "support" | "moderator" | "finance" | "admin" | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            client_id: string | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            provider_id: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
            blocked: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            blocked_at: string | null;
            is_active: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            last_login: string | null;
        };
        ServiceSubcategory: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            category_id: string;
            name: string;
            description: string;
            slug: string;
            icon: string;
            image: string;
            featured: boolean;
            /** @description Two decimals: "1500.00" */
            base_price: string | null;
            /** @description Two decimals: "1500.00" */
            price_range_min: string | null;
            /** @description Two decimals: "1500.00" */
            price_range_max: string | null;
            /** @description ISO 4217 */
            currency: string;
            /** @description Minutes */
            estimated_duration: number | null;
            /** @enum {unknown} */
            complexity_level: "beginner" | "intermediate" | "advanced" | "expert";
        };
        ServiceCategory: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            name: string;
            description: string;
            slug: string;
            icon: string;
            color: string;
            banner_image: string;
            featured: boolean;
            /** @description Two decimals: "1500.00" */
            min_price: string | null;
            /** @description Two decimals: "1500.00" */
            max_price: string | null;
            /** @description ISO 4217 */
            currency: string;
            requires_license: boolean;
            requires_insurance: boolean;
            requires_background_check: boolean;
            meta_title: string;
            meta_description: string;
            keywords: string;
            subcategories: components["schemas"]["ServiceSubcategory"][];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        ServiceAddon: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            name: string;
            description: string;
            /** @description Of the whole, of one unit, of one hour, or percent of the price; see price_type */
            price: string;
            /** @enum {unknown} */
            price_type: "fixed" | "percentage" | "per_unit" | "per_hour";
            /** @description ISO 4217 */
            currency: string;
            image: string;
            featured: boolean;
            /** @description Minutes */
            duration_addition: number | null;
            min_quantity: number;
            max_quantity: number | null;
            requires_approval: boolean;
            /** @description Ids of add-ons that have to be chosen too */
            prerequisites: string[];
        };
        ServicePackage: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            name: string;
            description: string;
            /** @description Two decimals: "1500.00" */
            package_price: string;
            discount_percentage: string;
            /** @description ISO 4217 */
            currency: string;
            is_popular: boolean;
            is_best_value: boolean;
            /** @description Minutes */
            estimated_duration: number | null;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            valid_from: string | null;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            valid_until: string | null;
            addon_ids: string[];
        };
        ServiceSubcategoryDetails: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            category_id: string;
            name: string;
            description: string;
            slug: string;
            icon: string;
            image: string;
            featured: boolean;
            /** @description Two decimals: "1500.00" */
            base_price: string | null;
            /** @description Two decimals: "1500.00" */
            price_range_min: string | null;
            /** @description Two decimals: "1500.00" */
            price_range_max: string | null;
            /** @description ISO 4217 */
            currency: string;
            /** @description Minutes */
            estimated_duration: number | null;
            /** @enum {unknown} */
            complexity_level: "beginner" | "intermediate" | "advanced" | "expert";
            required_tools: string[];
            required_materials: string[];
            safety_requirements: string;
            meta_title: string;
            meta_description: string;
            category: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
                description: string;
                slug: string;
                icon: string;
                color: string;
                banner_image: string;
                featured: boolean;
                /** @description Two decimals: "1500.00" */
                min_price: string | null;
                /** @description Two decimals: "1500.00" */
                max_price: string | null;
                /** @description ISO 4217 */
                currency: string;
                requires_license: boolean;
                requires_insurance: boolean;
                requires_background_check: boolean;
                meta_title: string;
                meta_description: string;
                keywords: string;
            };
            addons: components["schemas"]["ServiceAddon"][];
            packages: components["schemas"]["ServicePackage"][];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        ServiceArea: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            name: string;
            city: string;
            state: string;
            country: string;
            latitude: string | null;
            longitude: string | null;
            postal_codes: string[];
            base_price_multiplier: string;
            /** @description Two decimals: "1500.00" */
            travel_fee: string;
            /** @description ISO 4217 */
            currency: string;
            /** @description What is offered here; empty for everything */
            category_ids: string[];
        };
        ClientProfile: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            preferred_service_areas: string[];
            /** @description What a job may usually cost, in the platform's currency */
            budget_preferences: {
                /** @description Two decimals: "1500.00" */
                min?: string;
                /** @description Two decimals: "1500.00" */
                max?: string;
            };
            total_orders: number;
            completed_orders: number;
            cancelled_orders: number;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        ProviderProfile: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            business_name: string;
            business_description: string;
            years_of_experience: number;
            service_areas: string[];
            /** @description Kilometres */
            travel_radius: number;
            is_available: boolean;
            /** @description Hours of work by weekday, as clocks show them where the provider is */
            availability_schedule: {
                mon?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                tue?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                wed?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                thu?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                fri?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                sat?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                sun?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
            };
            /** @description 0.00 to 5.00; 0.00 while nobody has rated */
            average_rating: string;
            total_reviews: number;
            is_verified_provider: boolean;
            has_business_license: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        Profile: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            user_id: string;
            /** @enum {string} */
            user_type: "client" | "service_provider" | "both";
            bio: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            date_of_birth: string | null;
            /** @enum {string|null} */
            gender: "male" | "female" | "other" | "prefer_not_to_say" | null;
            phone_number: string;
            address: string;
            city: string;
            state: string;
            country: string;
            postal_code: string;
            /** @enum {string|null} */
            preferred_language: "ky" | "ru" | "en" | null;
            notification_preferences: {
                [key: string]: unknown;
            };
            is_verified: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            verification_date: string | null;
            client: components["schemas"]["ClientProfile"] | null;
            provider: components["schemas"]["ProviderProfile"] | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        ProviderChecklist: {
            steps: {
                /**
                 * @description profile: name and description; verification: who they are, which staff decide
                 * @enum {string}
                 */
                key: "profile" | "services" | "areas" | "schedule" | "verification";
                /**
                 * @description waiting: it is with staff
                 * @enum {string}
                 */
                state: "todo" | "waiting" | "done";
            }[];
            done: number;
            total: number;
            /** @description Whether nothing is left to do for the provider */
            is_ready: boolean;
        };
        PublicProvider: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            business_name: string;
            business_description: string;
            years_of_experience: number;
            service_areas: string[];
            /** @description Kilometres */
            travel_radius: number;
            is_available: boolean;
            /** @description Hours of work by weekday, as clocks show them where the provider is */
            availability_schedule: {
                mon?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                tue?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                wed?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                thu?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                fri?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                sat?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
                sun?: {
                    /** @description HH:MM */
                    from: string;
                    /** @description HH:MM */
                    to: string;
                }[];
            };
            /** @description 0.00 to 5.00; 0.00 while nobody has rated */
            average_rating: string;
            total_reviews: number;
            is_verified_provider: boolean;
            name: string;
            photo_url: string | null;
            city: string;
            services: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                subcategory: {
                    /**
                     * Format: uuid
                     * @description UUID v7
                     */
                    id: string;
                    name: string;
                };
                description: string;
                base_price: string;
                /** @enum {unknown} */
                price_type: "fixed" | "hourly" | "negotiable";
                currency: string;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        ProviderCard: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            name: string;
            photo_url: string | null;
            business_name: string;
            city: string;
            /** @description 0.00 to 5.00; 0.00 while nobody has rated */
            average_rating: string;
            total_reviews: number;
            is_verified_provider: boolean;
            is_available: boolean;
        };
        ProviderService: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            provider_id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            subcategory_id: string;
            subcategory_name: string;
            description: string;
            /** @description Two decimals: "1500.00" */
            base_price: string;
            /** @enum {string} */
            price_type: "fixed" | "hourly" | "negotiable";
            /** @description ISO 4217 */
            currency: string;
            is_available: boolean;
            /** @description Minutes */
            estimated_duration: number | null;
            /** @description The add-ons that the provider does with it */
            available_addons: string[];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        Verification: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @enum {string} */
            verification_type: "phone" | "email" | "identity" | "business" | "license" | "insurance" | "background_check";
            /** @enum {string} */
            status: "pending" | "approved" | "rejected";
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            verified_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        StaffVerification: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @enum {string} */
            verification_type: "phone" | "email" | "identity" | "business" | "license" | "insurance" | "background_check";
            /** @enum {string} */
            status: "pending" | "approved" | "rejected";
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            verified_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            user_id: string;
            user_name: string;
            evidence: {
                [key: string]: string;
            };
            /**
             * @description unreadable: it was changed or moved in the database, or its key is gone; `evidence` is empty then
             * @enum {string}
             */
            evidence_state: "readable" | "unreadable";
            files: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                url: string;
                name: string;
                content_type: string;
            }[];
            admin_notes: string;
        };
        Refund: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            payment_id: string;
            /** @description Two decimals: "1500.00" */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
            reason: string;
            /** @enum {string} */
            status: "pending" | "processing" | "succeeded" | "failed";
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        Payment: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            invoice_id: string;
            /** @description The number of the payment, for people */
            payment_id: string;
            /** @enum {string} */
            gateway: "stripe" | "manual";
            /** @description Two decimals: "1500.00" */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded";
            /** @description Where to pay; null when there is no page open */
            checkout_url: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            expires_at: string | null;
            /** @description Two decimals: "1500.00" */
            captured_amount: string;
            /** @description Two decimals: "1500.00" */
            refund_amount: string;
            refund_reason: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            refunded_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            processed_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            failed_at: string | null;
            /** @description Why it was declined; empty when it was not */
            error_message: string;
            refunds: components["schemas"]["Refund"][];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        Invoice: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            order_id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            client_id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            provider_id: string;
            invoice_number: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            invoice_date: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            due_date: string | null;
            /** @description ISO 4217 */
            currency: string;
            lines: {
                /** @enum {string} */
                kind: "service" | "addons" | "travel_fee" | "discount" | "tax";
                /** @description Two decimals: "1500.00" */
                amount: string;
            }[];
            /** @description Two decimals: "1500.00" */
            subtotal: string;
            /** @description Two decimals: "1500.00" */
            addons_amount: string;
            /** @description Two decimals: "1500.00" */
            travel_fee: string;
            /** @description Two decimals: "1500.00" */
            discount_amount: string;
            /** @description Two decimals: "1500.00" */
            tax_amount: string;
            /** @description Two decimals: "1500.00" */
            total_amount: string;
            /** @description Two decimals: "1500.00" */
            platform_fee: string;
            /** @enum {string} */
            status: "draft" | "sent" | "paid" | "overdue" | "cancelled";
            /** @description Two decimals: "1500.00" */
            paid_amount: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            paid_date: string | null;
            /** @description Two decimals: "1500.00" */
            refunded_amount: string;
            notes: string;
            terms_conditions: string;
            /** @description Newest first */
            payments: components["schemas"]["Payment"][];
            allowed_actions: "checkout"[];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        CheckoutPage: {
            checkout_url: string;
            payment: components["schemas"]["Payment"];
        };
        Earnings: {
            /** @description ISO 4217 */
            currency: string;
            /** @description What is owed to the provider now; negative when they owe */
            balance: string;
            /** @description What clients have paid for work that is not accepted yet, less commission */
            held: string;
            /** @description The last 24 in which something moved, newest first */
            months: {
                /** @description YYYY-MM */
                month: string;
                /** @description Orders whose work was accepted */
                jobs: number;
                /** @description What clients paid for them, without tax */
                gross: string;
                /** @description What the platform kept of it */
                commission: string;
                /** @description What refunds and chargebacks took back */
                taken_back: string;
                /** @description What became the provider’s */
                net: string;
            }[];
        };
        EarningsMovement: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            at: string;
            /** @description funds_released for accepted work; the other names are those of the ledger */
            kind: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            order_id: string | null;
            invoice_number: string | null;
            /** @description Negative where it was taken back or paid out */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
        };
        StaffPayment: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            invoice_id: string;
            /** @description The number of the payment, for people */
            payment_id: string;
            /** @enum {string} */
            gateway: "stripe" | "manual";
            /** @description Two decimals: "1500.00" */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded";
            /** @description Where to pay; null when there is no page open */
            checkout_url: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            expires_at: string | null;
            /** @description Two decimals: "1500.00" */
            captured_amount: string;
            /** @description Two decimals: "1500.00" */
            refund_amount: string;
            refund_reason: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            refunded_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            processed_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            failed_at: string | null;
            /** @description Why it was declined; empty when it was not */
            error_message: string;
            refunds: components["schemas"]["Refund"][];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
            invoice_number: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            order_id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            client_id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            provider_id: string;
            quarantined_reason: string | null;
            transaction_id: string;
            stripe_checkout_session_id: string;
            stripe_payment_intent_id: string;
            stripe_charge_id: string;
            retry_count: number;
            allowed_actions: ("refund" | "dismiss")[];
        };
        WebhookEvent: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            stripe_event_id: string;
            event_type: string;
            processed: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            processed_at: string | null;
            error_message: string;
            retry_count: number;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        OpenOrder: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            title: string;
            city: string;
            subcategory: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
            };
            category: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
                icon: string;
                color: string;
            };
            /** @description Two decimals: "1500.00" */
            budget_min: string | null;
            /** @description Two decimals: "1500.00" */
            budget_max: string | null;
            /** @description ISO 4217 */
            currency: string;
            /** @enum {string} */
            urgency: "low" | "medium" | "high" | "urgent";
            bid_count: number;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            published_at: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            service_date: string | null;
        };
        PriceGuidance: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            subcategory_id: string;
            city: string | null;
            /** @description null with fewer than 5 orders */
            typical: {
                /** @description A quarter cost less */
                low: string;
                /** @description Two decimals: "1500.00" */
                median: string;
                /** @description A quarter cost more */
                high: string;
                /** @description ISO 4217 */
                currency: string;
                /** @description Orders it is taken from, at most 500 */
                sample_size: number;
                /**
                 * Format: date
                 * @description When the oldest of them was completed
                 */
                from: string;
                /**
                 * Format: date
                 * @description When the newest of them was completed
                 */
                until: string;
            } | null;
        };
        Review: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            rating: number;
            text: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            reviewed_at: string;
            /** @description First name of the client; empty when their account is gone */
            reviewer: string;
            provider: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                business_name: string;
                photo_url: string | null;
            };
            /** @description null when the order is gone */
            subcategory: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
            } | null;
        };
        Order: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            client_id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            service_subcategory_id: string;
            subcategory: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
            };
            category: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
                icon: string;
                color: string;
            };
            title: string;
            description: string;
            /** @enum {string} */
            status: "draft" | "published" | "bidding" | "assigned" | "in_progress" | "completed" | "cancelled" | "disputed";
            /** @enum {string} */
            urgency: "low" | "medium" | "high" | "urgent";
            city: string;
            state: string;
            country: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            service_date: string | null;
            /** @description HH:MM */
            service_time: string | null;
            /** @description ISO 4217 */
            currency: string;
            /** @description Two decimals: "1500.00" */
            budget_min: string | null;
            /** @description Two decimals: "1500.00" */
            budget_max: string | null;
            /** @description Amount of the accepted bid; null for those it does not concern */
            final_price: string | null;
            bid_count: number;
            is_featured: boolean;
            /** @description What the category asks of providers */
            requirements: ("license" | "insurance" | "background_check")[];
            /** @description Which of them the provider who asks has not had verified */
            missing_requirements: ("license" | "insurance" | "background_check")[];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            published_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
            /** @description What it waits for; null where nothing is left to do */
            next_step: {
                /** @enum {string} */
                step: "publish" | "offer" | "choose" | "pay" | "start" | "finish" | "accept" | "review" | "decide";
                /**
                 * @description Whose turn it is
                 * @enum {string}
                 */
                by: "client" | "provider" | "staff";
                /**
                 * Format: date-time
                 * @description When it happens by itself
                 */
                until: string | null;
            } | null;
            /** @description What the one who asks could do to it now */
            allowed_actions: ("edit" | "publish" | "bid" | "start" | "finish" | "complete" | "review" | "cancel" | "dispute" | "delete")[];
            client: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
                photo_url: string | null;
            } | null;
            /** @description Street and house; null for providers until they are assigned */
            location: string | null;
            /** @description null for providers until they are assigned */
            postal_code: string | null;
            /** @description null for providers until they are assigned */
            latitude: string | null;
            /** @description null for providers until they are assigned */
            longitude: string | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            service_area_id: string | null;
            /** @description What add-on prices were multiplied by */
            area_multiplier: string;
            /** @description Two decimals: "1500.00" */
            travel_fee: string;
            special_requirements: string;
            attachments: {
                name: string;
                /** Format: uri */
                url: string;
            }[];
            addons: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                addon_id: string;
                name: string;
                quantity: number;
                /** @enum {string} */
                price_type: "fixed" | "percentage" | "per_unit" | "per_hour";
                /** @description In the order's currency, or percent of the bid */
                unit_price: string;
                /** @description Of the whole line. An estimate until the award where it depends on the bid. */
                price: string;
            }[];
            photos: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                /** @description For a file, its path on this server; /320, /640 or /1280 after it is narrower */
                photo_url: string;
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                file_id: string | null;
                caption: string;
                is_primary: boolean;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            assigned_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            finished_at: string | null;
            /**
             * Format: date-time
             * @description When finished work counts as accepted
             */
            completes_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            completed_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            cancelled_at: string | null;
            cancel_reason: string | null;
            /** @enum {string|null} */
            cancelled_by: "client" | "provider" | "staff" | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            disputed_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            disputable_until: string | null;
            my_bid: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                /** @description Two decimals: "1500.00" */
                amount: string;
                /** @description ISO 4217 */
                currency: string;
                estimated_duration: number | null;
                description: string;
                /** @enum {string} */
                status: "pending" | "accepted" | "rejected" | "withdrawn";
                /**
                 * Format: date-time
                 * @description RFC 3339 in UTC
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 in UTC
                 */
                updated_at: string;
            } | null;
            assignment: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                order_id: string;
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                provider_id: string;
                provider: {
                    /**
                     * Format: uuid
                     * @description UUID v7
                     */
                    id: string;
                    business_name: string;
                    /** @description 0.00 to 5.00 */
                    average_rating: string;
                    total_reviews: number;
                    is_verified_provider: boolean;
                    photo_url: string | null;
                } | null;
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                accepted_bid_id: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 in UTC
                 */
                assigned_at: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 */
                start_date: string | null;
                /** @description HH:MM */
                start_time: string | null;
                progress_notes: string;
                completion_notes: string;
                client_rating: number | null;
                client_review: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 in UTC
                 */
                reviewed_at: string | null;
                /**
                 * Format: date-time
                 * @description RFC 3339 in UTC
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 in UTC
                 */
                updated_at: string;
            } | null;
            invoice: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                invoice_number: string;
                status: string;
            } | null;
            dispute: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                /** @enum {string} */
                dispute_type: "quality_issue" | "payment_dispute" | "schedule_conflict" | "communication_issue" | "other";
                /** @enum {string} */
                status: "open" | "under_review" | "resolved" | "closed";
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                raised_by_id: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 in UTC
                 */
                created_at: string;
            } | null;
        };
        OrderSummary: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            client_id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            service_subcategory_id: string;
            subcategory: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
            };
            category: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
                icon: string;
                color: string;
            };
            title: string;
            description: string;
            /** @enum {string} */
            status: "draft" | "published" | "bidding" | "assigned" | "in_progress" | "completed" | "cancelled" | "disputed";
            /** @enum {string} */
            urgency: "low" | "medium" | "high" | "urgent";
            city: string;
            state: string;
            country: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            service_date: string | null;
            /** @description HH:MM */
            service_time: string | null;
            /** @description ISO 4217 */
            currency: string;
            /** @description Two decimals: "1500.00" */
            budget_min: string | null;
            /** @description Two decimals: "1500.00" */
            budget_max: string | null;
            /** @description Amount of the accepted bid; null for those it does not concern */
            final_price: string | null;
            bid_count: number;
            is_featured: boolean;
            /** @description What the category asks of providers */
            requirements: ("license" | "insurance" | "background_check")[];
            /** @description Which of them the provider who asks has not had verified */
            missing_requirements: ("license" | "insurance" | "background_check")[];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            published_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
            /** @description What it waits for; null where nothing is left to do */
            next_step: {
                /** @enum {string} */
                step: "publish" | "offer" | "choose" | "pay" | "start" | "finish" | "accept" | "review" | "decide";
                /**
                 * @description Whose turn it is
                 * @enum {string}
                 */
                by: "client" | "provider" | "staff";
                /**
                 * Format: date-time
                 * @description When it happens by itself
                 */
                until: string | null;
            } | null;
            /** @description What the one who asks could do to it now */
            allowed_actions: ("edit" | "publish" | "bid" | "start" | "finish" | "complete" | "review" | "cancel" | "dispute" | "delete")[];
            /** @description Its primary photo, narrower with /320 after it if it is a file of ours */
            photo_url: string | null;
        };
        OrderCounts: {
            draft: number;
            published: number;
            bidding: number;
            assigned: number;
            in_progress: number;
            completed: number;
            cancelled: number;
            disputed: number;
            all: number;
        };
        TimelineEntry: {
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            at: string;
            /** @enum {string} */
            kind: "created" | "published" | "bid_placed" | "bid_withdrawn" | "assigned" | "paid" | "started" | "finished" | "completed" | "reviewed" | "cancelled" | "disputed" | "dispute_resolved" | "refunded";
            /**
             * @description null where it is not known
             * @enum {string|null}
             */
            by: "client" | "provider" | "staff" | "platform" | null;
            /** @description Business name of the bidder or of who was chosen; empty for all else */
            name: string;
            /** @description Two decimals: "1500.00" */
            amount: string | null;
            /** @description ISO 4217 */
            currency: string | null;
            /** @description Why it was cancelled, or how a dispute was decided */
            note: string;
            rating: number | null;
        };
        Timeline: {
            entries: components["schemas"]["TimelineEntry"][];
        };
        CancellationTerms: {
            /** @description Two decimals: "1500.00" */
            paid_amount: string;
            /** @description What goes back to the client */
            refund_amount: string;
            /** @description What is kept of it */
            fee_amount: string;
            /** @description ISO 4217 */
            currency: string;
            /** @description Bids that are turned down with it */
            rejected_bids: number;
        };
        Assignment: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            order_id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            provider_id: string;
            provider: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                business_name: string;
                /** @description 0.00 to 5.00 */
                average_rating: string;
                total_reviews: number;
                is_verified_provider: boolean;
                photo_url: string | null;
            } | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            accepted_bid_id: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            assigned_at: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            start_date: string | null;
            /** @description HH:MM */
            start_time: string | null;
            progress_notes: string;
            completion_notes: string;
            client_rating: number | null;
            client_review: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            reviewed_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        Bid: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            order_id: string;
            order: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                title: string;
                city: string;
                /** @enum {string} */
                status: "draft" | "published" | "bidding" | "assigned" | "in_progress" | "completed" | "cancelled" | "disputed";
            };
            /**
             * Format: uuid
             * @description UUID v7
             */
            provider_id: string;
            provider: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                business_name: string;
                /** @description 0.00 to 5.00 */
                average_rating: string;
                total_reviews: number;
                is_verified_provider: boolean;
                photo_url: string | null;
            } | null;
            /** @description Two decimals: "1500.00" */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
            description: string;
            /** @description Minutes */
            estimated_duration: number | null;
            /** @enum {string} */
            status: "pending" | "accepted" | "rejected" | "withdrawn";
            terms_conditions: string;
            is_negotiable: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            accepted_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            rejected_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            withdrawn_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
            /** @description What the one who asks could do to it now */
            allowed_actions: ("edit" | "withdraw" | "accept")[];
        };
        BidDetails: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            order_id: string;
            order: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                title: string;
                city: string;
                /** @enum {string} */
                status: "draft" | "published" | "bidding" | "assigned" | "in_progress" | "completed" | "cancelled" | "disputed";
            };
            /**
             * Format: uuid
             * @description UUID v7
             */
            provider_id: string;
            provider: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                business_name: string;
                /** @description 0.00 to 5.00 */
                average_rating: string;
                total_reviews: number;
                is_verified_provider: boolean;
                photo_url: string | null;
            } | null;
            /** @description Two decimals: "1500.00" */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
            description: string;
            /** @description Minutes */
            estimated_duration: number | null;
            /** @enum {string} */
            status: "pending" | "accepted" | "rejected" | "withdrawn";
            terms_conditions: string;
            is_negotiable: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            accepted_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            rejected_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            withdrawn_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
            /** @description What the one who asks could do to it now */
            allowed_actions: ("edit" | "withdraw" | "accept")[];
            /** @description null where it is more than an invoice can hold */
            price: {
                /** @description Two decimals: "1500.00" */
                work: string;
                /** @description Two decimals: "1500.00" */
                addons: string;
                /** @description Two decimals: "1500.00" */
                travel_fee: string;
                /** @description Two decimals: "1500.00" */
                tax: string;
                /** @description Two decimals: "1500.00" */
                client_pays: string;
                /** @description ISO 4217 */
                currency: string;
            } | null;
            /** @description null in a provider's own list */
            bidder: {
                /** @description Orders completed; 1000 for more */
                jobs_done: number;
                /** @description How long after publication they usually bid; null while nobody knows */
                response_minutes: number | null;
                /** @description What staff have verified */
                badges: ("identity" | "business" | "license" | "insurance" | "background_check")[];
                /** @description From where they work to the order's area */
                distance_km: number | null;
            } | null;
        };
        BidQuote: {
            /** @description Two decimals: "1500.00" */
            work: string;
            /** @description Two decimals: "1500.00" */
            addons: string;
            /** @description Two decimals: "1500.00" */
            travel_fee: string;
            /** @description Two decimals: "1500.00" */
            tax: string;
            /** @description Two decimals: "1500.00" */
            client_pays: string;
            /** @description ISO 4217 */
            currency: string;
            /** @description Two decimals: "1500.00" */
            commission: string;
            /** @description Percent of work, add-ons and travel fee */
            commission_rate: string;
            /** @description Two decimals: "1500.00" */
            you_receive: string;
        };
        BidCounts: {
            pending: number;
            accepted: number;
            rejected: number;
            withdrawn: number;
            all: number;
        };
        Award: {
            bid: components["schemas"]["Bid"];
            order: components["schemas"]["Order"];
            assignment: components["schemas"]["Assignment"];
            invoice: components["schemas"]["Invoice"];
        };
        Dispute: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            order_id: string;
            order: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                title: string;
                /** @enum {string} */
                status: "draft" | "published" | "bidding" | "assigned" | "in_progress" | "completed" | "cancelled" | "disputed";
            };
            /**
             * Format: uuid
             * @description UUID v7
             */
            client_id: string | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            provider_id: string | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            raised_by_id: string;
            /** @enum {string} */
            dispute_type: "quality_issue" | "payment_dispute" | "schedule_conflict" | "communication_issue" | "other";
            description: string;
            evidence: {
                /** @description For a file, its path on this server */
                url: string;
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                file_id?: string;
                caption?: string;
            }[];
            /** @enum {string} */
            status: "open" | "under_review" | "resolved" | "closed";
            /** @description null for all but staff */
            admin_notes: string | null;
            resolution: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            resolved_by_id: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            resolved_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
            /** @description What the one who asks could do to it now */
            allowed_actions: ("review" | "resolve")[];
        };
        CalendarJob: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            order_id: string;
            title: string;
            /** @enum {string} */
            status: "draft" | "published" | "bidding" | "assigned" | "in_progress" | "completed" | "cancelled" | "disputed";
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            start_date: string | null;
            /** @description HH:MM */
            start_time: string | null;
            /** @description Minutes, as the bid said */
            duration: number | null;
            city: string;
            location: string;
            client_name: string | null;
        };
        Calendar: {
            /** @description By day and time */
            jobs: components["schemas"]["CalendarJob"][];
            /** @description Work ahead that has no day yet, at most 100 */
            unplanned: components["schemas"]["CalendarJob"][];
        };
        CalendarFeed: {
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            last_fetched_at: string | null;
        };
        SavedSearch: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            name: string;
            filters: {
                city?: string;
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                category_id?: string;
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                subcategory_id?: string;
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                area_id?: string;
                /** @description From where the provider works to the order's area */
                within_km?: number;
                /** @description Only orders that may cost that much; those without a budget may */
                budget_from?: string;
                /**
                 * Format: date
                 * @description Orders without a day fit every day
                 */
                date_from?: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 */
                date_to?: string;
                /** @enum {string} */
                urgency?: "low" | "medium" | "high" | "urgent";
            };
            /** @description Orders published since last_seen_at; 100 for more */
            new_count: number;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            last_seen_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        Notification: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @enum {string} */
            notification_type: "order_update" | "bid_received" | "payment_success" | "payment_failed" | "chat_message" | "system_alert" | "promotional";
            /**
             * @description The kind that preferences know it by
             * @enum {string}
             */
            kind: "orders" | "bids" | "payments" | "chat" | "system" | "promotional";
            subject: string;
            /** @description Plain text; lines end with a line feed */
            message: string;
            short_message: string;
            language: string;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            /** @description Path of the page it leads to, such as /orders/… */
            link: string | null;
            /** @description Such as order; null for nothing */
            related_object_type: string | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            related_object_id: string | null;
            is_read: boolean;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            read_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        UnreadCount: {
            /** @description At most 1000, which stands for 1000 or more */
            unread_count: number;
        };
        TestNotification: {
            channels: ("in_app" | "email" | "sms" | "push")[];
        };
        NotificationPreferences: {
            email_notifications: boolean;
            push_notifications: boolean;
            sms_notifications: boolean;
            in_app_notifications: boolean;
            order_updates: boolean;
            bid_notifications: boolean;
            payment_notifications: boolean;
            chat_notifications: boolean;
            /** @description Consent to advertising */
            promotional_notifications: boolean;
            system_notifications: boolean;
            muted: {
                /** @enum {string} */
                channel: "in_app" | "email" | "sms" | "push";
                /** @enum {string} */
                kind: "orders" | "bids" | "payments" | "chat" | "system" | "promotional";
            }[];
            /** @description HH:MM */
            quiet_hours_start: string | null;
            /** @description HH:MM */
            quiet_hours_end: string | null;
            /** @description IANA name, such as Asia/Bishkek */
            timezone: string;
            /** @enum {string} */
            digest_frequency: "immediate" | "hourly" | "daily" | "weekly";
            channels: {
                /** @enum {string} */
                channel: "in_app" | "email" | "sms" | "push";
                /**
                 * @description Why nothing can go this way: this server has no such channel, there is no number or device of theirs, or the address sent mail back; null where it can
                 * @enum {string|null}
                 */
                obstacle: "not_configured" | "no_address" | "refused" | null;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string | null;
        };
        PushKey: {
            public_key: string | null;
        };
        PushSubscription: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @enum {string} */
            service: "web" | "fcm";
            device: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        NotificationTemplate: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            name: string;
            /** @description What it is sent for */
            code: string;
            /** @enum {string} */
            language: "ky" | "ru" | "en";
            /** @enum {string} */
            notification_type: "order_update" | "bid_received" | "payment_success" | "payment_failed" | "chat_message" | "system_alert" | "promotional";
            subject: string;
            message: string;
            short_message: string;
            email_enabled: boolean;
            push_enabled: boolean;
            sms_enabled: boolean;
            in_app_enabled: boolean;
            /** @description Whether it is sent at all */
            is_active: boolean;
            /** @description The names that stand in its texts for what is filled in */
            variables: string[];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
        TemplatePreview: {
            subject: string;
            message: string;
            short_message: string;
            /** @description The whole mail. Show it in a sandboxed frame. */
            html: string;
            /** @description What the texts may name */
            variables: string[];
            problems: {
                /** @enum {string} */
                field: "subject" | "message" | "short_message";
                message: string;
            }[];
        };
        ProviderListing: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            name: string;
            business_name: string;
            business_description: string;
            photo_url: string | null;
            city: string;
            /** @description 0.00 to 5.00; 0.00 while nobody has rated */
            average_rating: string;
            total_reviews: number;
            is_verified_provider: boolean;
            is_available: boolean;
            /** @description The least they ask for of what was asked about */
            price: string;
            /** @enum {string} */
            price_type: "fixed" | "hourly" | "negotiable";
            /** @description ISO 4217 */
            currency: string;
            /** @description From the place that was asked about */
            distance_km: number | null;
        };
        SearchHit: {
            /** @enum {string} */
            type: "category" | "subcategory" | "package" | "provider";
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            name: string;
            description: string;
            category: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
                slug: string;
                icon: string;
                color: string;
            } | null;
            subcategory: {
                /**
                 * Format: uuid
                 * @description UUID v7
                 */
                id: string;
                name: string;
                slug: string;
            } | null;
            provider: components["schemas"]["ProviderListing"] | null;
        };
        SearchSuggestion: {
            /** @enum {string} */
            type: "category" | "subcategory" | "package" | "provider";
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            category_id: string | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            subcategory_id: string | null;
        };
        SearchSuggestions: {
            suggestions: components["schemas"]["SearchSuggestion"][];
        };
        Deletion: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @description A soft-deletable table: `orders` */
            model: string;
            /**
             * Format: uuid
             * @description null when several rows were deleted at once
             */
            row_id: string | null;
            /**
             * Format: uuid
             * @description Who deleted; null for the platform itself
             */
            actor_id: string | null;
            request_id: string | null;
            reason: string;
            /** @description Rows per table */
            counts: {
                [key: string]: number;
            };
            /** @enum {string} */
            state: "deleted" | "restored" | "purging" | "purged";
            legal_hold: boolean;
            hold_reason: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            deleted_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            restored_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            archived_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            purged_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
            allowed_actions: ("restore" | "purge" | "hold" | "release")[];
        };
        DeletedRow: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @description What people call it: a name, a title, a number; empty where it has none */
            label: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            deleted_at: string | null;
        };
        /** @description What stands in the way: which row or rule, in which table */
        DeletionBlocker: {
            /** @enum {string} */
            kind: "restricted" | "referenced" | "deleted_parent" | "unique_taken" | "part_of_deletion" | "legal_hold";
            table?: string;
            id?: string;
            column?: string;
            columns?: string[];
            count?: number;
            ids?: (string | null)[];
            constraint?: string;
            parent?: string;
            parent_id?: string;
            taken_by?: string;
            deletion_id?: string;
            root_table?: string;
            root_id?: string | null;
            reason?: string;
        };
        DeletionPreview: {
            /** @description Rows per table */
            counts: {
                [key: string]: number;
            };
            blockers: components["schemas"]["DeletionBlocker"][];
        };
        BulkAnswer: {
            dry_run: boolean;
            /** @description Rows per table */
            counts: {
                [key: string]: number;
            };
            blockers: components["schemas"]["DeletionBlocker"][];
            /**
             * Format: uuid
             * @description The one deletion that a delete made
             */
            deletion_id: string | null;
        };
        FieldChange: {
            field: string;
            /** @description null before there was a row */
            from: unknown;
            /** @description null once there is none */
            to: unknown;
            /**
             * @description changed: a secret, of which only this is recorded; erased: the values were removed for good
             * @enum {string}
             */
            state: "shown" | "changed" | "erased";
        };
        AuditEntry: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            at: string;
            /** @description user, anonymous, migration, job:…, command:…, demo, or database:<role> */
            actor: string;
            /**
             * Format: uuid
             * @description The user; null where it was none
             */
            actor_id: string | null;
            /** @description The request, job, migration, command or connection */
            request_id: string;
            reason: string | null;
            /** @enum {string} */
            operation: "insert" | "update" | "delete" | "soft_delete" | "restore" | "purge" | "erase" | "read";
            /** @description A table, without its schema: `orders` */
            table: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            row_id: string;
            /** @description In the order of their names */
            changes: components["schemas"]["FieldChange"][];
        };
        OpenMatter: {
            /** @enum {string} */
            kind: "order" | "dispute" | "invoice" | "money" | "legal_hold";
            /**
             * Format: uuid
             * @description null for money and legal holds
             */
            id: string | null;
        };
        Erasure: {
            /**
             * @description none: nobody has asked
             * @enum {string}
             */
            status: "none" | "waiting" | "running" | "done" | "cancelled";
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            requested_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            due_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            finished_at: string | null;
            /** @description Days in which it can be called off, for who asks now */
            grace_days: number;
            /** @description What has to be over first */
            open: components["schemas"]["OpenMatter"][];
        };
        AccountExport: {
            /**
             * @description none: nobody has asked
             * @enum {string}
             */
            status: "none" | "preparing" | "ready" | "failed";
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            requested_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            ready_at: string | null;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            expires_at: string | null;
            /** @description In bytes */
            size: number | null;
            /** @description Where the file is, for the caller alone */
            url: string | null;
        };
        StoredFile: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @description On this server, without its origin */
            url: string;
            /** @enum {string} */
            purpose: "order_photo" | "dispute_evidence" | "avatar" | "verification" | "chat_attachment";
            /** @description Its name where it came from */
            name: string;
            content_type: string;
            /** @description Bytes */
            size: number;
            /** @description Pixels; null for what is no picture */
            width: number | null;
            /** @description Pixels; null for what is no picture */
            height: number | null;
            /** @description Narrower copies of a picture */
            variants: {
                /** @description Pixels */
                width: number;
                /** @description Pixels */
                height: number;
                /** @description On this server, without its origin */
                url: string;
            }[];
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339 in UTC
             */
            updated_at: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_settings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicSetting"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_languages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Language"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_settings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Setting"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_settings_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setting"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    patch_staff_settings_key: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setting"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             *     `setting.admin_only`: Only an admin may change this setting.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin" | "setting.admin_only";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `setting.bad_value`: This value will not do for this setting. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "setting.bad_value";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_auth_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                    name: string;
                    /** @enum {string} */
                    language?: "ky" | "ru" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.email_taken`: There is an account with this e-mail. Log in, or use another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.email_taken";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_auth_login: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.wrong_credentials`: The e-mail or the password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.wrong_credentials";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_auth_logout: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_auth_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: components["schemas"]["Session"];
                        user: components["schemas"]["User"];
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_auth_sessions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Session"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_auth_sessions_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_auth_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current_password: string;
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `auth.wrong_password`: The current password is wrong.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "auth.wrong_password";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    patch_account: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string | null;
                    /** @enum {string} */
                    language?: "ky" | "ru" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_users: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                blocked?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StaffUser"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_users_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffUser"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_users_id_block: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffUser"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `user.is_staff`: A member of staff cannot be blocked. Take away the role first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "user.is_staff";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_users_id_unblock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffUser"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_files_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                    "application/pdf": string;
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `file.no_such_range`: The file has no such part. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "file.no_such_range";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_files_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `file.attached`: The file is in use. Take it away from there first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "file.attached";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_files_id_variant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
                /** @description Width in pixels */
                variant: "320" | "640" | "1280";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                    "application/pdf": string;
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `file.no_such_range`: The file has no such part. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "file.no_such_range";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_catalog_categories: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServiceCategory"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_catalog_categories_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCategory"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_catalog_subcategories_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceSubcategoryDetails"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_catalog_areas: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                city?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServiceArea"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    put_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    user_type: "client" | "service_provider" | "both";
                    bio?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    date_of_birth?: string | null;
                    /** @enum {string|null} */
                    gender?: "male" | "female" | "other" | "prefer_not_to_say" | null;
                    phone_number?: string;
                    address?: string;
                    city?: string;
                    state?: string;
                    country?: string;
                    postal_code?: string;
                    /** @enum {string|null} */
                    preferred_language?: "ky" | "ru" | "en" | null;
                    notification_preferences?: {
                        [key: string]: boolean | string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.impossible`: This cannot be done. Change the fields that are named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    put_profile_photo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description A file uploaded as `avatar`
                     */
                    file_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.impossible`: This cannot be done. Change the fields that are named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_profile_photo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_provider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderProfile"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    put_profile_provider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    business_name: string;
                    business_description?: string;
                    business_license?: string;
                    years_of_experience?: number;
                    service_areas?: string[];
                    /** @description Kilometres */
                    travel_radius?: number;
                    is_available?: boolean;
                    /** @description Hours of work by weekday, as clocks show them where the provider is */
                    availability_schedule?: {
                        mon?: {
                            /** @description HH:MM */
                            from: string;
                            /** @description HH:MM */
                            to: string;
                        }[];
                        tue?: {
                            /** @description HH:MM */
                            from: string;
                            /** @description HH:MM */
                            to: string;
                        }[];
                        wed?: {
                            /** @description HH:MM */
                            from: string;
                            /** @description HH:MM */
                            to: string;
                        }[];
                        thu?: {
                            /** @description HH:MM */
                            from: string;
                            /** @description HH:MM */
                            to: string;
                        }[];
                        fri?: {
                            /** @description HH:MM */
                            from: string;
                            /** @description HH:MM */
                            to: string;
                        }[];
                        sat?: {
                            /** @description HH:MM */
                            from: string;
                            /** @description HH:MM */
                            to: string;
                        }[];
                        sun?: {
                            /** @description HH:MM */
                            from: string;
                            /** @description HH:MM */
                            to: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderProfile"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `profile.not_a_provider`: First say in your profile that you provide services.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "profile.not_a_provider";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.impossible`: This cannot be done. Change the fields that are named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_provider_checklist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderChecklist"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_providers_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProvider"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_client: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientProfile"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    put_profile_client: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    preferred_service_areas?: string[];
                    /** @description What a job may usually cost, in the platform's currency */
                    budget_preferences?: {
                        /** @description At most two decimals: "1500.00" */
                        min?: string;
                        /** @description At most two decimals: "1500.00" */
                        max?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientProfile"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.impossible`: This cannot be done. Change the fields that are named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_client_favorites: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProviderCard"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    put_profile_client_favorites_provider_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                provider_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_profile_client_favorites_provider_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                provider_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_provider_services: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProviderService"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_profile_provider_services: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID v7
                     */
                    subcategory_id: string;
                    description: string;
                    /** @description At most two decimals: "1500.00" */
                    base_price: string;
                    /** @enum {string} */
                    price_type: "fixed" | "hourly" | "negotiable";
                    is_available?: boolean;
                    /** @description Minutes */
                    estimated_duration?: number | null;
                    /** @description Add-ons of the same service */
                    available_addons?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderService"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `profile.service_offered`: You offer this service already. Change it instead.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "profile.service_offered";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `request.impossible`: This cannot be done. Change the fields that are named.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_provider_services_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderService"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_profile_provider_services_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    patch_profile_provider_services_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string;
                    /** @description At most two decimals: "1500.00" */
                    base_price?: string;
                    /** @enum {string} */
                    price_type?: "fixed" | "hourly" | "negotiable";
                    is_available?: boolean;
                    /** @description Minutes */
                    estimated_duration?: number | null;
                    /** @description Add-ons of the same service */
                    available_addons?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderService"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.impossible`: This cannot be done. Change the fields that are named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_profile_provider_services_id_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderService"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `profile.service_not_deleted`: This service is not deleted.
             *     `profile.service_offered`: You offer this service already. Change it instead.
             *     `profile.restore_expired`: It was deleted more than {days} days ago. Offer the service anew.
             *     `profile.restore_blocked`: It cannot be restored: the service is no longer in the catalog.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "profile.service_not_deleted" | "profile.service_offered" | "profile.restore_expired" | "profile.restore_blocked";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_verifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Verification"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_profile_verifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    verification_type: "phone" | "email" | "identity" | "business" | "license" | "insurance" | "background_check";
                    /** @description What proves it, such as { "license_number": "KG-12345", "issued_by": "…" } */
                    evidence?: {
                        [key: string]: string;
                    };
                    /** @description Files uploaded as `verification` */
                    file_ids?: string[];
                } | unknown | unknown;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `profile.missing`: Fill in your profile first.
             *     `verification.pending`: Such a request is under review. Wait for the answer.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "profile.missing" | "verification.pending";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `request.impossible`: This cannot be done. Change the fields that are named.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_verifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "pending" | "approved" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StaffVerification"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_verifications_id_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    admin_notes?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffVerification"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             *     `verification.own`: Somebody else has to decide your own request.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin" | "verification.own";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `verification.decided`: This request has been decided already.
             *     `verification.evidence_unreadable`: What was handed in cannot be read: it was changed in the database, or its key is gone. The request cannot be approved.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "verification.decided" | "verification.evidence_unreadable";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_verifications_id_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    admin_notes?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffVerification"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             *     `verification.own`: Somebody else has to decide your own request.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin" | "verification.own";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `verification.decided`: This request has been decided already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "verification.decided";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_invoices: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "draft" | "sent" | "paid" | "overdue" | "cancelled";
                /** @description UUID v7 */
                order_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invoice"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_invoices_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_invoices_id_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_invoices_id_checkout: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    success_url: string;
                    cancel_url: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutPage"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `invoice.not_payable`: This invoice cannot be paid: it is paid already or was cancelled.
             *     `invoice.payment_under_review`: Our staff are checking a payment of this invoice. Wait for their answer.
             *     `invoice.checkout_busy`: The payment page is just being opened. Try again shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "invoice.not_payable" | "invoice.payment_under_review" | "invoice.checkout_busy";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `invoice.not_chargeable`: The payment gateway does not take such an amount.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "invoice.not_chargeable";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /**
             * @description `payment.gateway_unavailable`: The payment gateway did not answer. Try again in a minute; you will not pay twice.
             *     `unavailable`: The service is unavailable for a moment. Try again shortly.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "payment.gateway_unavailable" | "unavailable";
                    };
                };
            };
        };
    };
    get_payments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_provider_earnings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Earnings"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_provider_earnings_movements: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description YYYY-MM */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EarningsMovement"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_payments_webhooks_stripe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        received: boolean;
                    };
                };
            };
            /**
             * @description `request.malformed`: The request is malformed. Correct the fields that are named.
             *     `webhook.bad_signature`: The signature is missing, wrong, too old or from the future.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed" | "webhook.bad_signature";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_payments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | "quarantined";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StaffPayment"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_payments_id_refunds: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most two decimals: "1500.00" */
                    amount?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `payment.not_refundable`: There is nothing to refund on this payment.
             *     `payment.refund_too_large`: At most {left} {currency} can be refunded.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "payment.not_refundable" | "payment.refund_too_large";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_payments_id_dismiss: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPayment"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `payment.not_quarantined`: This payment is not under review.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "payment.not_quarantined";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_webhook_events: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                processed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookEvent"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_webhook_events_id_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `webhook_event.already_processed`: This event was processed already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "webhook_event.already_processed";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_catalog_open_orders: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenOrder"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_catalog_subcategories_id_price_guidance: {
        parameters: {
            query?: {
                city?: string;
            };
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceGuidance"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_reviews: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Review"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_providers_id_reviews: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Review"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_orders: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description open: what a provider may bid on; own: what a client ordered; work: what a provider was assigned; all: for staff. Without it the first of own, work and all that the caller has. */
                feed?: "open" | "own" | "work" | "all";
                status?: "draft" | "published" | "bidding" | "assigned" | "in_progress" | "completed" | "cancelled" | "disputed";
                city?: string;
                /** @description UUID v7 */
                category_id?: string;
                /** @description UUID v7 */
                subcategory_id?: string;
                /** @description UUID v7 */
                area_id?: string;
                /** @description From where the provider works to the order's area */
                within_km?: number;
                /** @description Only orders that may cost that much; those without a budget may */
                budget_from?: string;
                /** @description Orders without a day fit every day */
                date_from?: string;
                /** @description YYYY-MM-DD */
                date_to?: string;
                urgency?: "low" | "medium" | "high" | "urgent";
                /** @description The open feed is sorted by published_at, the others by created_at. */
                sort?: "-created_at" | "created_at" | "-published_at" | "published_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderSummary"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID v7
                     */
                    service_subcategory_id: string;
                    title: string;
                    description: string;
                    location: string;
                    city: string;
                    state?: string;
                    country?: string;
                    postal_code?: string;
                    /** @description Degrees north */
                    latitude?: string | null;
                    /** @description Degrees east */
                    longitude?: string | null;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    service_date?: string | null;
                    /** @description HH:MM */
                    service_time?: string | null;
                    /** @enum {string} */
                    urgency?: "low" | "medium" | "high" | "urgent";
                    /** @description At most two decimals: "1500.00" */
                    budget_min?: string | null;
                    /** @description At most two decimals: "1500.00" */
                    budget_max?: string | null;
                    special_requirements?: string;
                    attachments?: {
                        name: string;
                        /** Format: uri */
                        url: string;
                    }[];
                    addons?: {
                        /**
                         * Format: uuid
                         * @description UUID v7
                         */
                        addon_id: string;
                        quantity: number;
                    }[];
                    /** @description All photos of the order as it shall have them, at most `orders.max_photos` */
                    photos?: {
                        /**
                         * Format: uuid
                         * @description A file uploaded as `order_photo`
                         */
                        file_id?: string;
                        /**
                         * Format: uri
                         * @description Of a photo that is kept elsewhere
                         */
                        photo_url?: string;
                        caption?: string;
                        is_primary?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `request.impossible`: This cannot be done. Change the fields that are named.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_orders_counts: {
        parameters: {
            query: {
                /** @description own: what a client ordered; work: what a provider was assigned */
                feed: "own" | "work";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCounts"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_orders_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_orders_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             *     `order.delete_blocked`: The order cannot be deleted now; in the way: {blockers}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "order.invalid_transition" | "order.delete_blocked";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    patch_orders_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID v7
                     */
                    service_subcategory_id?: string;
                    title?: string;
                    description?: string;
                    location?: string;
                    city?: string;
                    state?: string;
                    country?: string;
                    postal_code?: string;
                    /** @description Degrees north */
                    latitude?: string | null;
                    /** @description Degrees east */
                    longitude?: string | null;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    service_date?: string | null;
                    /** @description HH:MM */
                    service_time?: string | null;
                    /** @enum {string} */
                    urgency?: "low" | "medium" | "high" | "urgent";
                    /** @description At most two decimals: "1500.00" */
                    budget_min?: string | null;
                    /** @description At most two decimals: "1500.00" */
                    budget_max?: string | null;
                    special_requirements?: string;
                    attachments?: {
                        name: string;
                        /** Format: uri */
                        url: string;
                    }[];
                    addons?: {
                        /**
                         * Format: uuid
                         * @description UUID v7
                         */
                        addon_id: string;
                        quantity: number;
                    }[];
                    /** @description All photos of the order as it shall have them, at most `orders.max_photos` */
                    photos?: {
                        /**
                         * Format: uuid
                         * @description A file uploaded as `order_photo`
                         */
                        file_id?: string;
                        /**
                         * Format: uri
                         * @description Of a photo that is kept elsewhere
                         */
                        photo_url?: string;
                        caption?: string;
                        is_primary?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             *     `order.has_bids`: The terms of an order do not change once it has bids. Leave out the fields that are named.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "order.invalid_transition" | "order.has_bids";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.impossible`: This cannot be done. Change the fields that are named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders_id_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `order.not_deleted`: This order is not deleted.
             *     `order.restore_expired`: It was deleted more than {days} days ago. Write to support to get it back.
             *     `order.restore_blocked`: The order cannot be restored: its place has been taken, or what it belongs to is deleted.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "order.not_deleted" | "order.restore_expired" | "order.restore_blocked";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders_id_duplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `request.impossible`: This cannot be done. Change the fields that are named.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_orders_id_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_orders_id_cancellation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationTerms"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `order.invalid_transition`: The order is {status} now: one cannot {action} it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "order.invalid_transition";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders_id_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "order.invalid_transition";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `request.impossible`: This cannot be done. Change the fields that are named.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders_id_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             *     `order.not_paid`: Work may start when the client has paid the invoice.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "order.invalid_transition" | "order.not_paid";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders_id_finish: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    completion_notes?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             *     `order.already_finished`: The work has been marked as finished already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "order.invalid_transition" | "order.already_finished";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders_id_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    client_rating?: number;
                    client_review?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             *     `order.not_finished`: The provider has not finished the work yet; you can accept it then.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "order.invalid_transition" | "order.not_finished";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders_id_review: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    client_rating: number;
                    client_review?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             *     `order.already_reviewed`: This order has been rated already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "order.invalid_transition" | "order.already_reviewed";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders_id_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "order.invalid_transition";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_orders_id_assignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    patch_orders_id_assignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    start_date?: string | null;
                    /** @description HH:MM */
                    start_time?: string | null;
                    progress_notes?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "order.invalid_transition";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_orders_id_bids: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "pending" | "accepted" | "rejected" | "withdrawn";
                sort?: "-created_at" | "created_at" | "amount";
            };
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BidDetails"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders_id_bids: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most two decimals: "1500.00" */
                    amount: string;
                    description: string;
                    /** @description Minutes */
                    estimated_duration?: number | null;
                    terms_conditions?: string;
                    is_negotiable?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bid"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             *     `bid.own_order`: You cannot bid on your own order.
             *     `provider.requirements_missing`: To bid in this category, have this verified first: {requirements}.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin" | "bid.own_order" | "provider.requirements_missing";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `order.not_open`: The order takes no bids any more.
             *     `bid.already_placed`: You have a bid on this order already. Change it or withdraw it.
             *     `provider.unavailable`: Your profile says that you take no work now. Change that to bid.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "order.not_open" | "bid.already_placed" | "provider.unavailable";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `bid.below_minimum`: The least in this category is {minimum} {currency}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "bid.below_minimum";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_orders_id_bids_quote: {
        parameters: {
            query: {
                /** @description At most two decimals: "1500.00" */
                amount: string;
                /** @description Minutes */
                estimated_duration?: number;
            };
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidQuote"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `bid.own_order`: You cannot bid on your own order.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "bid.own_order";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `order.not_open`: The order takes no bids any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "order.not_open";
                    };
                };
            };
            /**
             * @description `order.too_expensive`: The total is more than 99,999,999.99. Lower the quantities or the amount.
             *     `bid.below_minimum`: The least in this category is {minimum} {currency}.
             *     `request.impossible`: This cannot be done. Change the fields that are named.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "order.too_expensive" | "bid.below_minimum" | "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_bids_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidCounts"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_bids: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "pending" | "accepted" | "rejected" | "withdrawn";
                sort?: "-created_at" | "created_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BidDetails"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_bids_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidDetails"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    patch_bids_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At most two decimals: "1500.00" */
                    amount?: string;
                    description?: string;
                    /** @description Minutes */
                    estimated_duration?: number | null;
                    terms_conditions?: string;
                    is_negotiable?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bid"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `bid.not_pending`: The bid is {status} now and does not change any more.
             *     `order.not_open`: The order takes no bids any more.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "bid.not_pending" | "order.not_open";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `bid.below_minimum`: The least in this category is {minimum} {currency}. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "bid.below_minimum";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_bids_id_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bid"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `bid.not_pending`: The bid is {status} now and does not change any more.
             *     `order.not_open`: The order takes no bids any more.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "bid.not_pending" | "order.not_open";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_bids_id_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             *     `bid.not_pending`: The bid is {status} now and does not change any more.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "order.invalid_transition" | "bid.not_pending";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `order.too_expensive`: The total is more than 99,999,999.99. Lower the quantities or the amount.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "order.too_expensive";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_orders_id_disputes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    dispute_type: "quality_issue" | "payment_dispute" | "schedule_conflict" | "communication_issue" | "other";
                    description: string;
                    evidence?: {
                        /**
                         * Format: uuid
                         * @description A file uploaded as `dispute_evidence`
                         */
                        file_id?: string;
                        /**
                         * Format: uri
                         * @description Of evidence that is kept elsewhere
                         */
                        url?: string;
                        caption?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "order.invalid_transition";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `request.impossible`: This cannot be done. Change the fields that are named.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_disputes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "open" | "under_review" | "resolved" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Dispute"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_disputes_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_disputes_id_review: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    admin_notes?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `dispute.not_open`: The dispute is {status} now and does not change any more.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "dispute.not_open";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_disputes_id_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    resolution: string;
                    /** @enum {string} */
                    outcome: "completed" | "cancelled";
                    /** @description At most two decimals: "1500.00" */
                    refund_amount?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `dispute.not_open`: The dispute is {status} now and does not change any more.
             *     `order.invalid_transition`: The order is {status} now: one cannot {action} it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "dispute.not_open" | "order.invalid_transition";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `request.impossible`: This cannot be done. Change the fields that are named.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_provider_calendar: {
        parameters: {
            query: {
                /** @description YYYY-MM-DD */
                from: string;
                /** @description The last day, within a year of from */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_profile_provider_calendar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        feed: components["schemas"]["CalendarFeed"] | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_profile_provider_calendar_feed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        feed: components["schemas"]["CalendarFeed"];
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_profile_provider_calendar_feed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_calendars_token_jobs_ics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_saved_searches: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedSearch"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_saved_searches: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    filters: {
                        city?: string;
                        /**
                         * Format: uuid
                         * @description UUID v7
                         */
                        category_id?: string;
                        /**
                         * Format: uuid
                         * @description UUID v7
                         */
                        subcategory_id?: string;
                        /**
                         * Format: uuid
                         * @description UUID v7
                         */
                        area_id?: string;
                        /** @description From where the provider works to the order's area */
                        within_km?: number;
                        /** @description Only orders that may cost that much; those without a budget may */
                        budget_from?: string;
                        /**
                         * Format: date
                         * @description Orders without a day fit every day
                         */
                        date_from?: string;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD
                         */
                        date_to?: string;
                        /** @enum {string} */
                        urgency?: "low" | "medium" | "high" | "urgent";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `saved_search.too_many`: There are {most} saved searches already. Delete one of them.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "saved_search.too_many";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `request.impossible`: This cannot be done. Change the fields that are named.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_saved_searches_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    patch_saved_searches_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    filters?: {
                        city?: string;
                        /**
                         * Format: uuid
                         * @description UUID v7
                         */
                        category_id?: string;
                        /**
                         * Format: uuid
                         * @description UUID v7
                         */
                        subcategory_id?: string;
                        /**
                         * Format: uuid
                         * @description UUID v7
                         */
                        area_id?: string;
                        /** @description From where the provider works to the order's area */
                        within_km?: number;
                        /** @description Only orders that may cost that much; those without a budget may */
                        budget_from?: string;
                        /**
                         * Format: date
                         * @description Orders without a day fit every day
                         */
                        date_from?: string;
                        /**
                         * Format: date
                         * @description YYYY-MM-DD
                         */
                        date_to?: string;
                        /** @enum {string} */
                        urgency?: "low" | "medium" | "high" | "urgent";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.impossible`: This cannot be done. Change the fields that are named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.impossible";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_saved_searches_id_seen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_saved_searches_id_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `saved_search.not_deleted`: This search is not deleted.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "saved_search.not_deleted";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_notifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: "orders" | "bids" | "payments" | "chat" | "system" | "promotional";
                is_read?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_notifications_unread_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_notifications_read_all: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "orders" | "bids" | "payments" | "chat" | "system" | "promotional";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_notifications_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description All that are on for me unless given
                     * @enum {string}
                     */
                    channel?: "in_app" | "email" | "sms" | "push";
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestNotification"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_notifications_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    patch_notifications_preferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email_notifications?: boolean;
                    push_notifications?: boolean;
                    sms_notifications?: boolean;
                    in_app_notifications?: boolean;
                    order_updates?: boolean;
                    bid_notifications?: boolean;
                    payment_notifications?: boolean;
                    chat_notifications?: boolean;
                    /** @description Consent to advertising */
                    promotional_notifications?: boolean;
                    system_notifications?: boolean;
                    muted?: {
                        /** @enum {string} */
                        channel: "in_app" | "email" | "sms" | "push";
                        /** @enum {string} */
                        kind: "orders" | "bids" | "payments" | "chat" | "system" | "promotional";
                    }[];
                    /** @description HH:MM */
                    quiet_hours_start?: string | null;
                    /** @description HH:MM */
                    quiet_hours_end?: string | null;
                    /** @description IANA name, such as Asia/Bishkek */
                    timezone?: string;
                    /** @enum {string} */
                    digest_frequency?: "immediate" | "hourly" | "daily" | "weekly";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_notifications_push_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKey"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_notifications_push_subscriptions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PushSubscription"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_notifications_push_subscriptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    endpoint: string;
                    expirationTime?: number | null;
                    keys: {
                        p256dh: string;
                        auth: string;
                    };
                    device?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscription"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `push.not_configured`: Push notifications of this kind are not turned on at this server.
             *     `push.too_many_devices`: There are {most} devices already. Remove one of them.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "push.not_configured" | "push.too_many_devices";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `push.unknown_service`: We do not know this push service. Send the address just as the browser gave it.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "push.unknown_service";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_notifications_push_subscriptions_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    endpoint: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_notifications_push_subscriptions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscription"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_notifications_push_subscriptions_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_notifications_fcm_tokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    device?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscription"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `push.not_configured`: Push notifications of this kind are not turned on at this server.
             *     `push.too_many_devices`: There are {most} devices already. Remove one of them.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "push.not_configured" | "push.too_many_devices";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_notifications_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_notifications_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_notifications_id_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_notifications_id_unread: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_notifications_id_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `notification.not_deleted`: This notification is not deleted.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "notification.not_deleted";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_notification_templates: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                code?: string;
                language?: "ky" | "ru" | "en";
                notification_type?: "order_update" | "bid_received" | "payment_success" | "payment_failed" | "chat_message" | "system_alert" | "promotional";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NotificationTemplate"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_notification_templates: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @enum {string} */
                    language: "ky" | "ru" | "en";
                    name: string;
                    subject: string;
                    message: string;
                    short_message: string;
                    email_enabled?: boolean;
                    push_enabled?: boolean;
                    sms_enabled?: boolean;
                    in_app_enabled?: boolean;
                    /** @description Whether it is sent at all */
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `template.taken`: There is a template of this code and language, or of this name, already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "template.taken";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_notification_templates_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_staff_notification_templates_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Someone has just changed this. Reload and try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    patch_staff_notification_templates_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    subject?: string;
                    message?: string;
                    short_message?: string;
                    email_enabled?: boolean;
                    push_enabled?: boolean;
                    sms_enabled?: boolean;
                    in_app_enabled?: boolean;
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `template.taken`: There is a template of this code and language, or of this name, already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "template.taken";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_notification_templates_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @enum {string} */
                    language: "ky" | "ru" | "en";
                    subject: string;
                    message: string;
                    short_message: string;
                    /** @description What to fill in; samples stand for the rest */
                    variables?: {
                        [key: string]: string | number;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePreview"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_notification_templates_id_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `template.not_deleted`: This template is not deleted.
             *     `template.taken`: There is a template of this code and language, or of this name, already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "template.not_deleted" | "template.taken";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_search: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                /** @description In any language of Usta, also with typing errors or in Latin letters */
                q: string;
                /** @description Only providers who work there; services are the same everywhere */
                city?: string;
                type?: "service" | "provider";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchHit"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_search_suggestions: {
        parameters: {
            query: {
                limit?: number;
                q: string;
                city?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchSuggestions"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_search_providers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description UUID v7 */
                category_id?: string;
                /** @description UUID v7 */
                subcategory_id?: string;
                city?: string;
                /** @description Only those who work in it; also the place distances are counted from */
                area_id?: string;
                /** @description Degrees north of the place distances are counted from */
                latitude?: number;
                /** @description Degrees east of it */
                longitude?: number;
                within_km?: number;
                min_rating?: number;
                max_price?: number;
                /** @description true: only those who take work now */
                available?: boolean;
                /** @description true: only those whose business staff have verified */
                verified?: boolean;
                /** @description Only those who work on its day of the week */
                day?: string;
                /** @description -rating unless told; distance needs a place */
                sort?: "-rating" | "-reviews" | "price" | "distance";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProviderListing"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_deletions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description A soft-deletable table: `orders` */
                model?: string;
                /** @description UUID v7 */
                actor_id?: string;
                /** @description RFC 3339 in UTC */
                deleted_from?: string;
                /** @description RFC 3339 in UTC */
                deleted_until?: string;
                on_hold?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Deletion"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_deletions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_deletions_id_rows: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                /** @description A soft-deletable table: `orders` */
                model: string;
            };
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeletedRow"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_deletions_id_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionPreview"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `deletion.not_restorable`: This deletion has been restored already, or is leaving for good.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "deletion.not_restorable";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_deletions_id_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `deletion.not_restorable`: This deletion has been restored already, or is leaving for good.
             *     `deletion.restore_blocked`: It cannot be restored; in the way: {blockers}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "deletion.not_restorable" | "deletion.restore_blocked";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_deletions_id_purge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `deletion.not_restorable`: This deletion has been restored already, or is leaving for good.
             *     `deletion.purge_blocked`: It cannot leave for good; in the way: {blockers}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "deletion.not_restorable" | "deletion.purge_blocked";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    put_staff_deletions_id_legal_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `deletion.not_restorable`: This deletion has been restored already, or is leaving for good.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "deletion.not_restorable";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    delete_staff_deletions_id_legal_hold: {
        parameters: {
            query: {
                reason: string;
            };
            header?: {
                /** @description The ETag the change is based on. */
                "If-Match"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `deletion.not_restorable`: This deletion has been restored already, or is leaving for good.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "deletion.not_restorable";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_models_model_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description A soft-deletable table: `orders` */
                model: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    reason: string;
                    /**
                     * @description Only tell what would happen
                     * @default false
                     */
                    dry_run: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             *     `deletion.protected_user`: You cannot delete yourself, and only an admin deletes staff.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin" | "deletion.protected_user";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `deletion.delete_blocked`: It cannot be deleted now; in the way: {blockers}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "deletion.delete_blocked";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `deletion.nothing_found`: None of the rows that are named is in the right state.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "deletion.nothing_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_models_model_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description A soft-deletable table: `orders` */
                model: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    reason: string;
                    /**
                     * @description Only tell what would happen
                     * @default false
                     */
                    dry_run: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `deletion.not_restorable`: This deletion has been restored already, or is leaving for good.
             *     `deletion.restore_blocked`: It cannot be restored; in the way: {blockers}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "deletion.not_restorable" | "deletion.restore_blocked";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `deletion.nothing_found`: None of the rows that are named is in the right state.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "deletion.nothing_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_audit: {
        parameters: {
            query?: {
                /** @description A table, without its schema: `orders` */
                table?: string;
                /** @description UUID v7 */
                row_id?: string;
                /** @description UUID v7 */
                actor_id?: string;
                request_id?: string;
                operation?: "insert" | "update" | "delete" | "soft_delete" | "restore" | "purge" | "erase" | "read";
                /** @description The first moment */
                from?: string;
                /** @description The first moment that no longer counts */
                to?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_audit_rows_table_id: {
        parameters: {
            query?: {
                /** @description UUID v7 */
                actor_id?: string;
                request_id?: string;
                operation?: "insert" | "update" | "delete" | "soft_delete" | "restore" | "purge" | "erase" | "read";
                /** @description The first moment */
                from?: string;
                /** @description The first moment that no longer counts */
                to?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description A table, without its schema: `orders` */
                table: string;
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_account_erasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_account_erasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `erasure.still_open`: The data cannot be erased now: something is not over yet.
             *     `erasure.already_asked`: The erasing was asked for already.
             *     `erasure.is_staff`: A member of staff is not erased. Take away the role first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "erasure.still_open" | "erasure.already_asked" | "erasure.is_staff";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `erasure.wrong_password`: The password is wrong.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "erasure.wrong_password";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_account_erasure_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `erasure.not_waiting`: There is nothing to call off, or it has begun.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "erasure.not_waiting";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_account_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountExport"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_account_export: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountExport"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_account_export_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    get_staff_users_id_erasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: You are not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_staff_users_id_erasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID v7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /** @description `not_found`: There is no such thing, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `erasure.still_open`: The data cannot be erased now: something is not over yet.
             *     `erasure.already_asked`: The erasing was asked for already.
             *     `erasure.is_staff`: A member of staff is not erased. Take away the role first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "erasure.still_open" | "erasure.already_asked" | "erasure.is_staff";
                    };
                };
            };
            /** @description `version.stale`: This has changed since you saw it. Reload and try again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description `request.unsupported_media_type`: Send the body as application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
    post_files: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer the same response for 24 h. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @enum {string} */
                    purpose: "order_photo" | "dispute_evidence" | "avatar" | "verification" | "chat_attachment";
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            /** @description `request.malformed`: The request is malformed. Correct the fields that are named. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.malformed";
                    };
                };
            };
            /** @description `auth.required`: Log in to do this. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.required";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: You are not allowed to do this.
             *     `auth.foreign_origin`: The request came from another site. Open the page in Usta and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "auth.forbidden" | "auth.foreign_origin";
                    };
                };
            };
            /**
             * @description `conflict`: Someone has just changed this. Reload and try again.
             *     `idempotency.still_running`: The same request is still running. Repeat it shortly.
             *     `file.too_many_loose`: You have uploaded more than {limit} files that are used nowhere. Use them or delete them.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict" | "idempotency.still_running" | "file.too_many_loose";
                    };
                };
            };
            /** @description `request.too_large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /**
             * @description `request.not_multipart`: Send the file as multipart/form-data, in the field "file".
             *     `file.type_refused`: Such a file is not taken here. Send one of: {types}.
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.not_multipart" | "file.type_refused";
                    };
                };
            };
            /**
             * @description `idempotency.key_reused`: This Idempotency-Key was used for another request. Take a new key.
             *     `file.empty`: The file is empty. Choose another.
             *     `file.damaged`: The file is damaged or incomplete. Save it anew and send it again.
             *     `file.too_many_pixels`: The picture is too large. It may have at most {megapixels} megapixels.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency.key_reused" | "file.empty" | "file.damaged" | "file.too_many_pixels";
                    };
                };
            };
            /** @description `request.too_many`: Too many requests. Try again in {seconds} s. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
            /** @description `internal`: Something failed on our side. Try again; if it stays, tell us the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            /** @description `unavailable`: The service is unavailable for a moment. Try again shortly. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unavailable";
                    };
                };
            };
        };
    };
}
