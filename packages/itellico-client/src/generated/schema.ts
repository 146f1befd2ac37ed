// Generated from specs/itellico.openapi.yaml by "pnpm run generate". Do not edit.

export interface paths {
    "/v1/accounts/{account_id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description Returns the agents of an account with their settings. Archived agents are left out unless you ask for them. The prompt is not part of the public schema.
         */
        get: operations["listAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations with their messages
         * @description Returns the conversations of the account and its subaccounts, each with its whole message list, so replies can be large. Filter by `conversation_id` to get a single one: there is no endpoint for that. A row has no account id; to tell subaccounts apart, ask for each of them. For a sync, use `updated_after` with some overlap and dedupe by `conversation_id`, since a conversation comes again when it changes.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the key's account
         * @description Returns the account that the key belongs to. Use it to test a credential, and to find the account id once instead of relying on the alias `me`.
         */
        get: operations["getCurrentAccount"];
        put?: never;
        post?: never;
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
        /** @description An account or a subaccount. */
        Account: {
            /** @description When it was made. ISO 8601 by description, a plain string by type. */
            created: string;
            /** Format: uuid */
            id: string;
            /** @description False if the account is disabled. */
            is_active: boolean;
            /** @description When it was last changed. ISO 8601 by description, a plain string by type. */
            modified: string;
            name: string;
            /**
             * Format: uuid
             * @description The parent account; null for a root account.
             */
            parent_account_id?: string | null;
        };
        /** @description An AI agent and its settings. */
        AgentResponse: {
            account_id: string;
            /** @description Whether the agent may end a call. */
            allow_auto_hangup: boolean;
            /** @description Whether callers may refuse to be recorded. */
            allow_caller_recording_opt_out: boolean;
            ambient_sound: components["schemas"]["AmbientSound"];
            capture_settings?: components["schemas"]["CaptureSettings"] | null;
            /** Format: date-time */
            created?: string | null;
            denoising?: components["schemas"]["Denoising"] | null;
            id: string;
            inactivity_settings: components["schemas"]["InactivitySettings"];
            initial_message: components["schemas"]["InitialMessage"];
            interrupt_settings?: components["schemas"]["InterruptSettings"] | null;
            /** @description Longest conversation in seconds. New agents get 1200. */
            max_duration_seconds?: number | null;
            /** @description Your own data. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description The language model; a free-form object with `provider` and `model`. */
            model?: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            modified?: string | null;
            name: string;
            /** @description A note for your team, not the prompt. */
            note?: string | null;
            response_timing: components["schemas"]["ResponseTiming"];
            tags?: string[] | null;
            /** @description Speech to text; a free-form object with `provider`. */
            transcriber?: {
                [key: string]: unknown;
            } | null;
            /** @description Text to speech; a free-form object with `provider`. */
            voice?: {
                [key: string]: unknown;
            } | null;
            volume?: components["schemas"]["Volume"] | null;
        };
        /** @description Background sound behind the agent's voice. */
        AmbientSound: {
            source?: "open_plan_office" | "customer_service_center" | "internet_cafe" | "urban_street" | "rural_outdoors" | "ac_fan" | (string & {}) | null;
            /** @default 0.5 */
            volume?: number;
        };
        /** @description The documented error envelope. */
        ApiError: {
            /** @description The default code of the status, or a more exact one. */
            code: "bad_request" | "unauthorized" | "payment_required" | "forbidden" | "not_found" | "method_not_allowed" | "conflict" | "gone" | "validation_error" | "rate_limit_exceeded" | "internal_error" | "bad_gateway" | "service_unavailable" | "gateway_timeout" | (string & {});
            /** @description More about it. */
            detail?: string;
            /** @description One entry per field at fault. */
            errors?: {
                /** @description A path such as `body.email`. */
                field: string;
                message: string;
                type: "value_error" | "missing" | (string & {});
            }[];
            /** @description For people. */
            message: string;
        };
        /** @description What is recorded. */
        CaptureSettings: {
            recording_enabled?: boolean | null;
        };
        /** @description One conversation of an agent with a caller or a web user. It has no end time, summary or disconnect reason, and no update time although one can filter by it. */
        Conversation: {
            agent_id?: string | null;
            agent_name?: string | null;
            /** @description What was recorded. */
            capture?: components["schemas"]["ConversationCapture"] | null;
            /** @description The other party's number; on phone conversations only. */
            contact_number?: string | null;
            /** @description A UUID by all evidence, a plain string by type. */
            conversation_id: string;
            /** @description Who started it. */
            direction?: "inbound" | "outbound" | "internal" | (string & {}) | null;
            /** @description Length in seconds. */
            duration_seconds?: number | null;
            /** @description Everything said and done, in full. */
            messages?: components["schemas"]["Message"][];
            /** @description The agent's line; on phone conversations only. */
            phone_number?: string | null;
            /** @description Id of the agent's line. */
            phone_number_id?: string | null;
            /**
             * Format: date-time
             * @description When it started.
             */
            start_timestamp: string;
            /** @description Where it stands. Read `active` as `in_progress`; anything else that you do not know has ended. */
            status: "in_progress" | "completed" | "failed" | "transferred" | "active" | "blocked" | (string & {});
            /** @description The channel. */
            type: "phone" | "web" | "test" | "unknown" | (string & {});
        };
        /** @description What was recorded. */
        ConversationCapture: {
            /** @description An address or a path: resolve a path against the API's base address. It may expire; send the API key to the API host only. Null or absent if there is no recording. */
            recording_url?: string | null;
        };
        /** @description Noise removal by channel. */
        Denoising: {
            telephony?: boolean;
            web?: boolean;
        };
        /** @description The body of the server's framework (django-ninja), when nothing has put it into the envelope. */
        FrameworkError: {
            detail: string | {
                loc?: (string | number)[];
                msg?: string;
                type?: string;
            }[];
        };
        /** @description What happens when nobody speaks. */
        InactivitySettings: {
            /** @description End the call after this silence; null for never. Used only when reminders are off. */
            end_call_timeout_ms?: number | null;
            /**
             * @description How many reminders.
             * @default 2
             */
            reminder_max_count?: number;
            /**
             * @description Remind after this silence.
             * @default 10000
             */
            reminder_timeout_ms?: number | null;
            /**
             * @description Start counting anew when someone speaks.
             * @default true
             */
            reset_on_activity?: boolean;
        };
        /** @description How the conversation opens. */
        InitialMessage: {
            /**
             * @description Wait before speaking.
             * @default 0
             */
            delay_ms?: number;
            /** @default false */
            interruptible?: boolean;
            /** @description The text, with variables as `{{name}}`. */
            message?: string | null;
            /** @description A fixed text, a text by the model, or the other party first. */
            mode?: "fixed_message" | "user_first" | "dynamic_message" | (string & {});
        };
        /** @description When speech interrupts the agent. */
        InterruptSettings: {
            /** @default true */
            enabled?: boolean;
            /** @default 0.2 */
            min_speech_seconds?: number;
            /** @default 0 */
            min_words?: number;
        };
        /** @description One entry of a conversation, told apart by `role`. `user`, `agent` and `system` entries always have a `message`; `tool` entries have `name` and `result`; `event` entries note what happened. One open schema for all, so that new roles do not break a reader. */
        Message: {
            /** @description The text. Required and never null on user, agent and system entries, optional on the others. */
            message?: string | null;
            /** @description The tool's name, on tool entries. */
            name?: string | null;
            /** @description What the tool returned, on tool entries. Any JSON value. */
            result?: unknown;
            /** @description Who or what it is. `user` is the other party, `agent` the AI; mind that Allo uses "USER" for your own side. */
            role?: "user" | "agent" | "system" | "tool" | "event" | (string & {});
            /**
             * Format: date-time
             * @description When, in UTC.
             */
            timestamp?: string | null;
        };
        /** @description How fast the agent replies. */
        ResponseTiming: {
            /**
             * @description Silence that ends the other party's turn.
             * @default 0.1
             */
            min_endpointing_delay_seconds?: number;
        };
        /** @description Loudness by channel. */
        Volume: {
            allow_adjustment?: boolean;
            /** @default 0.5 */
            telephony?: number;
            /** @default 0.5 */
            web?: number;
        };
    };
    responses: {
        /** @description The request is malformed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description The key's owner may not do this, or the account is another's. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description There is no such account. Whether another's account gives 403 or 404 is not documented. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description The account's plan does not include this. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description Too many requests. Back off with jitter. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description itellico failed. Try again later. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description The key is missing, wrong, revoked or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description A gateway or an upstream service failed. The body may be a proxy's HTML page instead of JSON. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description A parameter has a wrong value. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
    };
    parameters: {
        /**
         * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
         * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
         */
        AccountId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds to wait, or an HTTP date.
         * @example 2
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type Account = components['schemas']['Account'];
export type AgentResponse = components['schemas']['AgentResponse'];
export type AmbientSound = components['schemas']['AmbientSound'];
export type ApiError = components['schemas']['ApiError'];
export type CaptureSettings = components['schemas']['CaptureSettings'];
export type Conversation = components['schemas']['Conversation'];
export type ConversationCapture = components['schemas']['ConversationCapture'];
export type Denoising = components['schemas']['Denoising'];
export type FrameworkError = components['schemas']['FrameworkError'];
export type InactivitySettings = components['schemas']['InactivitySettings'];
export type InitialMessage = components['schemas']['InitialMessage'];
export type InterruptSettings = components['schemas']['InterruptSettings'];
export type Message = components['schemas']['Message'];
export type ResponseTiming = components['schemas']['ResponseTiming'];
export type Volume = components['schemas']['Volume'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseValidationFailed = components['responses']['ValidationFailed'];
export type ParameterAccountId = components['parameters']['AccountId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    listAgents: {
        parameters: {
            query?: {
                /** @description Created at this time or later. */
                created_ge?: string;
                /** @description Created after this time. */
                created_gt?: string;
                /** @description Created at this time or earlier. */
                created_le?: string;
                /** @description Created before this time. */
                created_lt?: string;
                /** @description True for active and archived agents together. */
                include_archived?: boolean;
                /** @description True for archived agents only, false for the others. Archived ones are left out by default. */
                is_archived?: boolean;
                /** @description Rows per page. No maximum is documented. */
                limit?: number;
                /** @description Changed at this time or later. */
                modified_ge?: string;
                /** @description Changed after this time. */
                modified_gt?: string;
                /** @description Changed at this time or earlier. */
                modified_le?: string;
                /** @description Changed before this time. */
                modified_lt?: string;
                /** @description Part of the agent's name, in any case. */
                name?: string;
                /** @description Rows to skip. */
                offset?: number;
                /** @description Only agents that have all of these tags. */
                tags?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agents that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of matches, presumably on all pages. */
                        count: number;
                        items: components["schemas"]["AgentResponse"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description Only conversations of this agent. */
                agent_id?: string;
                /** @description Only this conversation. */
                conversation_id?: string;
                /**
                 * @description Created at this time or later.
                 * @example 2026-04-01T00:00:00Z
                 */
                created_after?: string;
                /** @description Created before this time, which is not included. */
                created_before?: string;
                /** @description Only conversations in this direction. */
                direction?: "inbound" | "outbound" | "internal";
                /** @description Rows per page, if the server honours it. Stop when a page is empty, when `count` rows were seen, or when a page brings nothing new. */
                limit?: number;
                /** @description Rows to skip, if the server honours it. If pages repeat, split the time range instead. */
                offset?: number;
                /** @description Only conversations in this state. */
                status?: "in_progress" | "completed" | "failed" | "transferred";
                /** @description Only conversations on this channel. */
                type?: "phone" | "web" | "test" | "unknown";
                /** @description Updated at this time or later. */
                updated_after?: string;
                /** @description Updated before this time, which is not included. */
                updated_before?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conversations that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of matches, presumably on all pages. */
                        count: number;
                        items: components["schemas"]["Conversation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    getCurrentAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
}
