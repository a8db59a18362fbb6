#!/usr/bin/env bash
# Replaces a secret of which two are valid at a time, without a moment in which neither is:
#   rotate-key.sh begin  <vault> <application> <resource group> <secret>   a new one is valid, and so is the old one
#   rotate-key.sh finish <vault> <application> <resource group> <secret>   the old one is valid no more
# <secret> is storefront-webhook-key, carrier-…-webhook-key or application-secret. Between the two, the partner changes to the new
# key, which is printed to nobody: `az keyvault secret show --query value` tells it to who may read it.
set -euo pipefail
step=$1 vault=$2 application=$3 group=$4 secret=$5

new() {
  case $secret in
    *-webhook-key) echo "whsec_$(openssl rand -base64 32)" ;;
    application-secret) openssl rand -base64 48 ;;
    *) echo "Of $secret no two are valid at a time: ask the service that gave it." >&2; return 1 ;;
  esac
}

put() { # From a file, so that no list of processes shows it.
  local file; file=$(mktemp); trap 'rm -f "$file"' RETURN
  cat > "$file"
  az keyvault secret set --vault-name "$vault" --name "$1" --file "$file" --encoding utf-8 --output none
}

value=$(new)
case $step in
  begin)
    # The old one first: whatever breaks off behind it, who has the old one still gets in.
    az keyvault secret show --vault-name "$vault" --name "$secret" --query value --output tsv | tr -d '\n' | put "$secret-previous"
    printf %s "$value" | put "$secret"
    ;;
  finish)
    printf %s "$value" | put "$secret-previous"
    ;;
  *) echo "begin or finish?" >&2; exit 1 ;;
esac

# The application reads its settings' references to the vault again, and starts anew; otherwise that takes up to a day.
id=$(az functionapp show --name "$application" --resource-group "$group" --query id --output tsv)
az rest --method post --url "$id/config/configreferences/appsettings/refresh?api-version=2022-03-01" --output none
